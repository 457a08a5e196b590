import { describe, expect, it } from "@jest/globals";
import type { HandoffReview } from "../src/domain/handoff-review";
import { readSettings } from "../src/domain/policy/settings";
import { withVocabulary } from "../src/domain/policy/with-vocabulary";
import { reviewTicket } from "../src/domain/review";
import { ticketFromBundle } from "../src/zendesk/ticket-from-bundle";
import { readStories } from "./read-stories";

const stories = readStories();
const NOW = Date.parse("2026-11-30T14:10:00Z");

function reviewOf(name: string): HandoffReview {
  const file = stories.find((one) => one.name === name);
  const reading = ticketFromBundle(file?.story);
  if (reading.kind === "unreadable") throw new Error(`${name}: ${reading.path} ${reading.problem}`);
  return reviewTicket(reading.ticket, withVocabulary(readSettings(reading.settings).policy), NOW);
}

/** What of a review a reader of fixtures/README.md is told. */
function claimOf(name: string) {
  const review = reviewOf(name);
  if (review.kind === "none") return "no handoff";
  const { verdict, rule, fix } = review.route;
  const mend = [fix?.groupName, fix?.priority].filter((part) => part != null).join(", ");
  return `${verdict}, rule ${rule}${mend === "" ? "" : `: ${mend}`}`;
}

describe("a story shows what fixtures/README.md says of it", () => {
  it.each<[story: string, claim: string]>([
    ["misrouted-refund", "wrong, rule refunds: Billing & Refunds, high"],
    ["right-queue", "right, rule refunds"],
    ["minimum-payload", "right, rule deliveries"],
    ["mapped-fields-only", "right, rule retention"],
    ["note-escaped-once", "right, rule refunds"],
    ["note-escaped-twice", "right, rule deliveries"],
    ["truncated-payload", "right, rule account-compromise"],
    ["wrong-priority", "wrong, rule account-compromise: urgent"],
    ["fraud-in-general", "wrong, rule account-compromise: Fraud & Security"],
    ["vip-in-support", "wrong, rule vip: Customer Care, high"],
    ["legal-threat", "right, rule legal"],
    ["not-sure", "right, rule not-sure"],
    ["japanese", "wrong, rule deliveries: Deliveries"],
    ["arabic", "right, rule refunds"],
    ["no-bot", "no handoff"],
    ["triage-only", "no handoff"],
    ["tagged-by-hand", "no handoff"],
    ["follow-up", "no handoff"],
    ["ai-agent-ticket", "no handoff"],
  ])("%s: %s", (name, claim) => {
    expect(claimOf(name)).toBe(claim);
  });

  it.each([
    ["misrouted-refund", ["photo"]],
    ["right-queue", []],
    ["truncated-payload", ["last_login"]],
    ["channel-switch", ["email"]],
  ])("%s lacks %j", (name, missing) => {
    const review = reviewOf(name);
    expect(review.kind === "reviewed" && review.missing.map(({ key }) => key)).toEqual(missing);
  });

  it("misrouted-refund: the trigger moved it 4 seconds after the handoff", () => {
    const review = reviewOf("misrouted-refund");
    if (review.kind === "none") throw new Error("misrouted-refund has no handoff");
    const move = review.route.moves.at(-1);
    expect(move).toMatchObject({ to: "Support", by: { kind: "trigger", name: "Chat to first line" } });
    const [handoff] = review.handoffs;
    expect(Date.parse(move?.at ?? "") - Date.parse(handoff?.at ?? "")).toBe(4000);
  });

  it.each([
    ["already-flagged", "bad", "Tomasz Wilk"],
    ["flagged-good", "good", "Leila Haddad"],
    ["follow-up", "none", undefined],
    ["misrouted-refund", "none", undefined],
  ])("%s carries a flag: %s, by %s", (name, verdict, by) => {
    const { feedback } = reviewOf(name);
    expect([feedback.verdict, feedback.by?.name]).toEqual([verdict, by]);
  });
});

/** Of the bots that list what they told: what only their words tell, and what only their list does. */
function toldApart(name: string) {
  const review = reviewOf(name);
  const told = review.kind === "none" ? null : (review.handoffs.at(-1)?.told ?? null);
  if (told === null || told.source.carrier === "conversation") return null;
  const heard = told.others.find(({ source }) => source.carrier === "conversation")?.value ?? told.value;
  return {
    heard: heard.filter((part) => !told.value.includes(part)),
    listed: told.value.filter((part) => !heard.includes(part)),
  };
}

describe("what a bot's words are heard to tell is what its payload lists", () => {
  const HEARD_MORE: Readonly<Record<string, readonly string[]>> = {
    "channel-switch": ["next"],
    "forged-payload": ["next"],
    "hacked-and-held-back": ["next"],
    "solved-ticket": ["wait"],
  };
  /** Told, but not at the handoff: it stands in the message before. */
  const LISTED_MORE: Readonly<Record<string, readonly string[]>> = { "closed-ticket": ["why"] };
  const listing = stories.flatMap(({ name }) => {
    const apart = toldApart(name);
    return apart === null ? [] : [[name, apart] as const];
  });

  it("in enough stories to say so", () => {
    expect(listing.length).toBeGreaterThanOrEqual(40);
  });

  it.each(listing)("%s", (name, apart) => {
    expect(apart).toEqual({ heard: HEARD_MORE[name] ?? [], listed: LISTED_MORE[name] ?? [] });
  });
});

describe("the review is total over the stories", () => {
  it.each(stories.map(({ name }) => [name]))("%s", (name) => {
    expect(["none", "reviewed"]).toContain(reviewOf(name).kind);
  });
});
