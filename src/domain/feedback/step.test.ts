import { describe, expect, it } from "@jest/globals";
import {
  ANA,
  anIntent,
  change,
  elapsed,
  failed,
  GOOD,
  later,
  moment,
  play,
  reading,
  refused,
  saved,
  settings,
  traced,
  woken,
  written,
} from "../../../tests/builders/flag-protocol";
import type { TicketChange } from "../ticket";
import type { Intent } from "./intent";
import type { ProtocolEvent, RequestFault } from "./progress";
import { step } from "./step";
import { MOST_WRITES } from "./waits";

const doneAndTakenOff = traced(change(1, ANA, [], [GOOD]), change(2, "8", [GOOD], []));

describe("what comes next", () => {
  it.each<[string, ProtocolEvent[], object]>([
    [
      "nothing of ours stands: the missing is added, guarded",
      [reading("vip")],
      { kind: "writing", write: { verb: "add", tags: [GOOD] }, stamp: "2026-05-01T10:00:00Z" },
    ],
    ["a write is answered: the ticket is read back", [reading(), written], { kind: "verifying" }],
    ["the reading back holds the goal: saved", saved, { kind: "watching" }],
    ["the first reading already holds it: a second look", [reading(GOOD)], { kind: "pausing" }],
    ["two looks agree: saved without a write", [reading(GOOD), elapsed, reading(GOOD)], { kind: "watching" }],
    ["something of ours stands: the audits are asked whose", [reading("qa__bad")], { kind: "tracing" }],
    ["a conflict: the ticket is read again", [reading(), failed("conflict"), elapsed], { kind: "verifying" }],
    [
      "a write without an answer in time: the ticket is read",
      [reading(), { kind: "overdue" }],
      { kind: "verifying" },
    ],
    [
      "it is not there: nothing is sent while the first may be under way",
      [reading(), { kind: "overdue" }, reading()],
      { kind: "settling" },
    ],
    [
      "it is there: saved, though nobody answered",
      [reading(), { kind: "overdue" }, reading(GOOD)],
      { kind: "watching" },
    ],
    ["the flag is gone: one look more", [...saved, woken, later()], { kind: "pausing" }],
    [
      "a reading of the second of a write that does not show it: one look more",
      [...saved, { kind: "wanted", intent: anIntent({ opId: "b", seq: 2, flag: null }) }, elapsed, reading()],
      { kind: "pausing" },
    ],
    [
      "it is still gone: the audits are asked who did it",
      [...saved, woken, later(), elapsed, later()],
      { kind: "tracing" },
    ],
    ["a submit after saved: the ticket is read", [...saved, woken], { kind: "verifying" }],
    [
      "a refused write is not to be seen: the audits are asked whether a copy of it was done and taken off",
      [reading(), failed("conflict"), elapsed, later()],
      { kind: "tracing" },
    ],
    [
      "it was: the flag is told to be taken off",
      [reading(), failed("conflict"), elapsed, later(), doneAndTakenOff],
      { kind: "removed", by: { id: "8" } },
    ],
    [
      "it was not: it is written",
      [reading(), failed("conflict"), elapsed, later(), traced()],
      { kind: "writing", stamp: "2026-05-01T10:00:05Z" },
    ],
    [
      "no audit tells: it is written, for it was refused",
      [reading(), failed("conflict"), elapsed, ...refused(later())],
      { kind: "writing" },
    ],
    [
      "after a refusal nothing can land late",
      [reading(), failed("conflict"), elapsed, later(), traced(), written, later(GOOD)],
      { kind: "watching", ms: null },
    ],
  ])("%s", (_rule, events, phase) => {
    expect(play(events).phase).toMatchObject(phase);
  });

  it.each<[RequestFault, object]>([
    ["offline", { kind: "pausing" }],
    ["no_answer", { kind: "pausing" }],
    ["unreadable", { kind: "pausing" }],
    ["signed_out", { kind: "waiting", why: "signed_out" }],
    ["unavailable", { kind: "waiting", why: "unavailable", ms: 10_000 }],
    ["rate_limited", { kind: "waiting", why: "rate_limited", ms: 10_000, firm: true }],
    ["forbidden", { kind: "stopped", why: "forbidden" }],
    ["not_found", { kind: "stopped", why: "gone" }],
    ["closed", { kind: "stopped", why: "closed" }],
    ["invalid", { kind: "stopped", why: "refused" }],
    ["not_available", { kind: "stopped", why: "refused" }],
    ["not_in_zendesk", { kind: "stopped", why: "unavailable" }],
  ])("a write that fails with %s", (fault, phase) => {
    expect(play([reading(), failed(fault)]).phase).toMatchObject(phase);
  });

  it("nothing is added where another app's tags have our prefix, and one's own are still taken off", () => {
    const stranger = reading("qa__score_7", GOOD);
    const own = traced(change(1, ANA, [], [GOOD]));
    const bad = anIntent({ flag: { verdict: "bad", reasons: ["other"] } });
    expect(play([stranger, own], bad).phase).toMatchObject({
      kind: "stopped",
      why: "prefix_taken",
      detail: "qa__score_7",
    });
    expect(play([stranger, own], anIntent({ flag: null })).phase).toMatchObject({
      kind: "writing",
      write: { verb: "remove", tags: [GOOD] },
    });
  });

  it("no event cuts short a time the server named", () => {
    const waiting = play([reading(), failed("rate_limited", 93), woken]);
    expect(waiting.phase).toMatchObject({ kind: "waiting", ms: 93_000 });
  });

  it(`after ${MOST_WRITES} writes for one word it rests until something happens`, () => {
    const conflict = [failed("conflict"), elapsed, reading(), traced()];
    const tired = play([reading(), ...Array(MOST_WRITES).fill(conflict).flat()]);
    expect(tired.phase).toEqual({ kind: "waiting", why: "conflict", ms: null, firm: false });
    expect(step(tired, woken, settings, moment).phase.kind).toBe("reading");
  });

  it("a reading older than one already believed is not believed", () => {
    const older: ProtocolEvent = {
      kind: "read",
      reading: { tags: [], updatedAt: "2026-05-01T09:59:59Z", closed: false },
    };
    const undone = anIntent({ opId: "b", seq: 2, flag: null });
    const events: ProtocolEvent[] = [...saved, { kind: "wanted", intent: undone }, elapsed, older];
    expect(play(events).phase.kind).toBe("pausing");
  });

  it("a later word waits for what is under way, and an earlier one changes nothing", () => {
    const later = anIntent({ opId: "b", seq: 2, flag: null });
    const writing = play([reading()]);
    const both = step(writing, { kind: "wanted", intent: later }, settings, moment);
    expect(both).toMatchObject({ intent: later, phase: { kind: "writing" } });
    expect(step(both, { kind: "wanted", intent: anIntent() }, settings, moment)).toBe(both);
  });
});

describe("whose flag stands", () => {
  const flaggedBy = (who: string) => change(1, who, [], ["qa__bad", "qa__other"]);
  const standing = reading("qa__bad", "qa__other");

  it.each<[string, Partial<Intent>, ProtocolEvent[], object]>([
    [
      "a colleague's is kept, and shown",
      {},
      [standing, traced(flaggedBy("8"))],
      { kind: "outdone", standing: { by: { id: "8" } } },
    ],
    [
      "a colleague's is replaced where the agent was shown it",
      { overrules: ["qa__bad", "qa__other"] },
      [standing, traced(flaggedBy("8"))],
      { kind: "writing", write: { verb: "add", tags: [GOOD] } },
    ],
    [
      "but not another one than was shown",
      { overrules: ["qa__good"] },
      [standing, traced(flaggedBy("8"))],
      { kind: "outdone" },
    ],
    [
      "the agent's own is replaced: first the new",
      {},
      [standing, traced(flaggedBy(ANA))],
      { kind: "writing", write: { verb: "add", tags: [GOOD] } },
    ],
    [
      "one nobody is known to have put there is left alone",
      {},
      [standing, traced()],
      { kind: "outdone", standing: { by: null } },
    ],
    [
      "one whose audits are refused is left alone, after some more asking",
      {},
      refused(standing),
      { kind: "outdone" },
    ],
    [
      "an equal one of a colleague is as good as one's own",
      { flag: { verdict: "bad", reasons: ["other"] } },
      [standing, elapsed, standing],
      { kind: "watching" },
    ],
    [
      "undoing never takes off a colleague's",
      { flag: null },
      [standing, traced(flaggedBy("8"))],
      { kind: "outdone" },
    ],
    [
      "undoing takes off one's own",
      { flag: null },
      [standing, traced(flaggedBy(ANA))],
      { kind: "writing", write: { verb: "remove", tags: ["qa__bad", "qa__other"] } },
    ],
  ])("%s", (_rule, intent, events, phase) => {
    expect(play(events, anIntent(intent)).phase).toMatchObject(phase);
  });

  it("of two written at once the later one goes, as far as the first is not told by it", () => {
    const both = reading(GOOD, "qa__bad", "qa__other");
    const changes = [
      change(1, "8", [], ["qa__bad", "qa__other"]),
      change(2, ANA, ["qa__bad", "qa__other"], [GOOD, "qa__bad", "qa__other"]),
    ];
    expect(play([reading(), written, both, traced(...changes)]).phase).toMatchObject({
      kind: "writing",
      write: { verb: "remove", tags: [GOOD] },
    });
  });

  it("a follow-up's inherited tags are nobody's: they go first, and are then written anew", () => {
    const born: TicketChange = { ...change(0, "9", [], [GOOD]), kind: "create", from: null };
    const p = play([reading(GOOD), traced(born)], anIntent({ followUp: true }));
    expect(p.phase).toMatchObject({ kind: "writing", write: { verb: "remove", tags: [GOOD] } });
    const emptied = [written, reading()].reduce((at, event) => step(at, event, settings, moment), p);
    expect(emptied.phase).toMatchObject({ kind: "writing", write: { verb: "add", tags: [GOOD] } });
  });
});

describe("a closed ticket", () => {
  const closed: ProtocolEvent = { kind: "read", reading: { tags: [], updatedAt: null, closed: true } };

  it("is tagged through a job where that is allowed, and read back", () => {
    const bulk = { ...settings, bulk: true };
    expect(play([closed], anIntent(), bulk).phase).toMatchObject({
      kind: "bulk_writing",
      write: { tags: [GOOD] },
    });
    const done: ProtocolEvent[] = [
      closed,
      { kind: "queued", jobId: "j" },
      elapsed,
      { kind: "job", status: "completed" },
    ];
    expect(play(done, anIntent(), bulk).phase.kind).toBe("verifying");
  });

  it("is said to be closed where it is not", () => {
    expect(play([closed]).phase).toMatchObject({ kind: "stopped", why: "closed" });
  });
});
