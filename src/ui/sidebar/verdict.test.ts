import { describe, expect, it } from "@jest/globals";
import { englishWords } from "../../i18n/words";
import { aFinding, aHandoff, aReview, rightRoute, sourced, wrongRoute } from "./fakes/a-review";
import { verdictOf } from "./verdict";

const verdict = (parts: Parameters<typeof aReview>[0]) => verdictOf(aReview(parts), englishWords);

describe("the one line an agent reads", () => {
  it.each([
    ["right", rightRoute, [], "ok", "In the right place: Support"],
    [
      "right, with a problem elsewhere",
      rightRoute,
      [aFinding("summary.missing")],
      "warn",
      "In the right place: Support",
    ],
    [
      "the wrong queue",
      wrongRoute,
      [aFinding("route.group", { facts: { expected: "Billing & Refunds", actual: "Support", rule: "x" } })],
      "bad",
      "Wrong queue: belongs in Billing & Refunds",
    ],
    [
      "the wrong priority",
      wrongRoute,
      [
        aFinding("route.priority", {
          severity: "warning",
          facts: { expected: "high", actual: "normal", rule: "x" },
        }),
      ],
      "bad",
      "Right queue, wrong priority: should be high or higher",
    ],
    ["wrong in a way without words", wrongRoute, [], "bad", "Not in the right place"],
    [
      "no rule",
      { ...rightRoute, verdict: "unknown", expected: null },
      [],
      "plain",
      "No rule says where this belongs",
    ],
    [
      "groups that cannot be compared",
      { ...rightRoute, verdict: "unknown" },
      [],
      "plain",
      "Cannot tell whether this is the right place",
    ],
    [
      "right, in no group",
      { ...rightRoute, actual: { ...rightRoute.actual, group: null } },
      [],
      "ok",
      "In the right place",
    ],
  ] as const)("%s", (_what, route, findings, tone, title) => {
    expect(verdict({ route, findings })).toMatchObject({ tone, title });
  });
});

describe("what else matters", () => {
  const rule = { kind: "rule", ref: "requiredContext[0]" } as const;
  it("is what is missing, the worst two findings by name, the rest by number, and what was told", () => {
    const findings = ["summary.missing", "loop.repeated", "history.cut", "reason.missing"].map((id) =>
      aFinding(id),
    );
    const { clauses } = verdict({
      missing: [{ key: "photo", because: rule, from: "customer" }],
      findings: [aFinding("route.group"), aFinding("required-context.missing"), ...findings],
      handoffs: [aHandoff({ told: sourced(["what", "why"]) })],
    });
    expect(clauses).toEqual([
      "1 thing missing",
      "no summary",
      "bot in a loop",
      "2 more findings",
      "customer was told why",
    ]);
  });

  it.each<[findings: readonly string[], clauses: readonly string[]]>([
    [[], ["nothing missing"]],
    [["loop.repeated"], ["nothing missing", "bot in a loop"]],
    [["reason.unknown"], ["nothing missing", "unknown reason"]],
    [["summary.nothing"], ["nothing handed over"]],
    [["summary.bare"], ["empty summary"]],
    [["reason.missing"], ["no reason"]],
    [["history.hidden"], ["conversation hidden"]],
    [["reading.unreadable"], ["payload not readable"]],
    [["reading.repaired"], ["nothing missing", "payload mended"]],
  ])("is not said to be complete where something else is not there: %p", (ids, clauses) => {
    expect(verdict({ findings: ids.map((id) => aFinding(id)) }).clauses).toEqual(clauses);
  });

  it("names nothing twice and no mere note", () => {
    const findings = [
      aFinding("reading.partial"),
      aFinding("reading.partial"),
      aFinding("earlier.handoffs", { severity: "note" }),
    ];
    expect(verdict({ findings }).clauses).toEqual(["payload cut short"]);
  });
});
