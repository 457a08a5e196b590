import { describe, expect, it } from "@jest/globals";
import { aPayload } from "../../../tests/builders/a-payload";
import { aPolicy } from "../../../tests/builders/a-policy";
import { aChange, aField, aTicket } from "../../../tests/builders/a-ticket";
import { found, talk } from "../../../tests/builders/findings-of";
import type { Finding } from "../handoff-review";
import type { PolicyDocument } from "../policy/document";
import { reviewTicket } from "../review";
import type { Ticket } from "../ticket";

const groups = [
  { id: "1", name: "A" },
  { id: "2", name: "B" },
];
const then = { queue: "a", skills: ["refunds"], sameChannel: true, form: 5, brand: "Oak" };
type Target = PolicyDocument["rules"][number]["then"];
const policyOf = (to: Target) =>
  aPolicy({
    document: { version: 1, queues: { a: { group: 1 } }, rules: [{ id: "all", when: {}, then: to }] },
    reading: { payloadFieldId: "9" },
  });

function findingsOf(part: Partial<Ticket>, routing: object, to: Target): readonly Finding[] {
  const fields = [aField("9", JSON.stringify(aPayload({ routing })))];
  const ticket = aTicket({ fields, groups, group: { id: "1", name: "A" }, ...part });
  const review = reviewTicket(ticket, policyOf(to), 0);
  return review.kind === "none" ? [] : review.findings;
}

/** Findings of a ticket that lies in the rule's group. */
const placed = (part: Partial<Ticket>, routing: object = {}, to: Target = then): readonly string[] =>
  findingsOf(part, routing, to).map(({ id }) => id);

const moved = (time: string, from: string, to: string) => aChange({ at: `2026-11-03T14:${time}Z`, from, to });

const SPECIALIST = { specialist: true };

describe("route", () => {
  it.each<[finding: string, rule: string, finds: boolean, ids: () => readonly string[]]>([
    [
      "route.group",
      "another group",
      true,
      () => found({ ...talk("customer: hi", "bot: ok"), group: { id: "2", name: "B" } }),
    ],
    ["route.group", "no group at all", true, () => found(talk("customer: hi", "bot: ok"))],
    [
      "route.group",
      "the rule's group",
      false,
      () => found({ ...talk("customer: hi", "bot: ok"), group: { id: "1", name: "A" } }),
    ],
    [
      "route.group",
      "no rule, and the bot asks for no group",
      false,
      () => found(talk("customer: hi", "bot: ok"), { intent: { label: "x" }, routing: { queue: "nowhere" } }),
    ],
    [
      "route.priority",
      "below the bot's own priority, where the policy is silent",
      true,
      () =>
        found(
          { ...talk("customer: hi", "bot: ok"), priority: "low" },
          { intent: { label: "x" }, routing: { group_id: 5, priority: "high" } },
        ),
    ],
    [
      "route.priority",
      "the rule asks for none",
      false,
      () => found({ ...talk("customer: hi", "bot: ok"), group: { id: "1", name: "A" } }),
    ],
    [
      "route.form",
      "another form",
      true,
      () => placed({ form: { id: "8", name: "Question" }, brand: { id: "7", name: "Oak" } }),
    ],
    ["route.form", "the rule's form, by its id", false, () => placed({ form: { id: "5", name: null } })],
    [
      "route.form",
      "the rule's form, named beside its id",
      false,
      () => placed({ form: { id: "5", name: null } }, {}, { ...then, form: { id: 5, name: "Refund" } }),
    ],
    ["route.form", "a form that the account does not show", false, () => placed({ form: null })],
    ["route.brand", "another brand", true, () => placed({ brand: { id: "6", name: "Elm" } })],
    [
      "route.brand",
      "the rule's brand, by its name",
      false,
      () => placed({ brand: { id: "7", name: "OAK" } }),
    ],
    ["route.brand", "a brand known by its id alone", false, () => placed({ brand: { id: "6", name: null } })],
    ["route.channel", "the bot sent the customer elsewhere", true, () => placed({}, { same_channel: false })],
    ["route.channel", "the bot kept the channel", false, () => placed({}, { same_channel: true })],
    ["route.channel", "the bot says nothing of it", false, () => placed({}, {})],
    ["route.skills", "the bot asked for others", true, () => placed({}, { skills: ["tax"] })],
    ["route.skills", "the bot asked for them too", false, () => placed({}, { skills: ["Refunds", "tax"] })],
    ["route.skills", "the bot asked for none", false, () => placed({}, {})],
    [
      "route.skills",
      "a tag shows that the ticket has them",
      false,
      () => placed({ tags: ["skill_refunds"] }, { skills: ["tax"] }),
    ],
    ["route.specialist", "the bot asks for one, the rule names skills", false, () => placed({}, SPECIALIST)],
    ["route.specialist", "nobody says which", true, () => placed({}, SPECIALIST, { queue: "a" })],
    [
      "route.specialist",
      "the bot says which",
      false,
      () => placed({}, { ...SPECIALIST, skills: ["tax"] }, { queue: "a" }),
    ],
    [
      "route.specialist",
      "the bot needs none",
      false,
      () => placed({}, { specialist: false }, { queue: "a" }),
    ],
    [
      "route.landed",
      "a trigger moved it away, a person back",
      true,
      () => placed({ changes: [moved("05:04", "1", "2"), moved("25:00", "2", "1")] }),
    ],
    [
      "route.landed",
      "the bot's group was set right at once",
      false,
      () => placed({ changes: [moved("05:04", "2", "1")] }),
    ],
    ["route.landed", "nobody moved it", false, () => placed({})],
  ])("%s: %s (%p)", (finding, _rule, finds, ids) => {
    expect(ids().includes(finding)).toBe(finds);
  });

  it.each<[rule: string, form: Ticket["form"], actual: string]>([
    ["a form by its name", { id: "8", name: "Question" }, "Question"],
    ["a form known by its id alone is only another one", { id: "8", name: null }, "unnamed"],
  ])("says of %s what an agent knows it by", (_rule, form, actual) => {
    const named = { ...then, form: { id: 5, name: "Refund" } };
    const finding = findingsOf({ form }, {}, named).find(({ id }) => id === "route.form");
    expect(finding?.facts).toEqual({ expected: "Refund", actual });
  });
});
