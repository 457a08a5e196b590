import { describe, expect, it } from "@jest/globals";
import { anIntent } from "../../../tests/builders/flag-protocol";
import { fromEntry, OLD_AFTER_MS, type OutboxEntry, parseEntry, toEntry } from "./outbox-entry";
import { begin, type Phase, type Progress } from "./progress";
import { LONGEST_WAIT_MS } from "./waits";

const intent = anIntent({ createdAt: 1_000, bot: "ada", why: "sensitive" });
const at = (phase: Phase, more: Partial<Progress> = {}): Progress => ({ ...begin(intent, phase), ...more });
const entryOf = (p: Progress): OutboxEntry => {
  const entry = toEntry(p, 2_000);
  if (entry === null) throw new Error("nothing kept");
  return entry;
};
const write = { verb: "add", tags: ["qa__bad"] } as const;

describe("what is kept of a flag", () => {
  it.each<[string, Phase, object]>([
    ["work starts again at a reading", { kind: "verifying" }, { kind: "reading" }],
    [
      "a wait goes on for what is left of it",
      { kind: "waiting", why: "rate_limited", ms: 5_000, firm: true },
      { kind: "waiting", ms: 4_000, firm: true },
    ],
    [
      "a rest stays a rest",
      { kind: "waiting", why: "conflict", ms: null, firm: false },
      { kind: "waiting", ms: null },
    ],
    ["saved stays saved", { kind: "watching", at: 1_500, ms: null }, { kind: "watching", at: 1_500 }],
    [
      "a refusal stays, without Zendesk's sentence",
      { kind: "stopped", why: "refused", detail: "Rosa wrote" },
      { kind: "stopped", why: "refused", detail: null },
    ],
    [
      "a removal stays, without the name",
      { kind: "removed", by: { kind: "person", id: "8", name: "Bo" }, at: "2026" },
      { kind: "removed", by: null, at: "2026" },
    ],
  ])("%s", (_rule, before, after) => {
    const entry = parseEntry(JSON.stringify(entryOf(at(before))));
    expect(entry && fromEntry(entry, 3_000).phase).toMatchObject(after);
  });

  it("holds ids, codes and times, and no text of anybody", () => {
    const standing = { flag: null, by: { kind: "person", id: "8", name: "Bo Lind" }, at: null } as const;
    const outdone = at({ kind: "outdone", standing, tags: ["qa__good"], ms: null });
    expect(JSON.stringify(toEntry(outdone, 0))).not.toContain("Lind");
  });

  it("nothing where the agent's word was taken over elsewhere", () => {
    expect(toEntry(at({ kind: "superseded" }), 0)).toBeNull();
  });

  it("a write that was sent is waited for, and counts as the agent's", () => {
    const sent = entryOf(
      at(
        { kind: "writing", write, stamp: null, seq: 1 },
        { seen: { tags: [], updatedAt: "2026", closed: false } },
      ),
    );
    expect(fromEntry(sent, 3_000)).toMatchObject({
      unsettled: write,
      wrote: ["qa__bad"],
      ghost: { since: "2026" },
    });
  });
});

describe("time", () => {
  const pending = entryOf(at({ kind: "reading" }));

  it("an entry older than seven days that was never sent is asked about first", () => {
    expect(fromEntry(pending, 1_000 + OLD_AFTER_MS).phase.kind).toBe("reading");
    expect(fromEntry(pending, 1_001 + OLD_AFTER_MS).phase).toMatchObject({ kind: "stopped", why: "old" });
  });

  it("a clock set back stretches a wait to its longest and no further", () => {
    const waiting = entryOf(at({ kind: "waiting", why: "unavailable", ms: 5_000, firm: false }));
    expect(fromEntry(waiting, -86_400_000).phase).toMatchObject({ ms: LONGEST_WAIT_MS });
  });
});

describe("an entry from storage", () => {
  it.each([
    ["of another version", JSON.stringify({ ...entryOf(at({ kind: "reading" })), v: 2 })],
    [
      "with a reason nobody knows",
      JSON.stringify({
        ...entryOf(at({ kind: "reading" })),
        intent: { ...intent, flag: { verdict: "bad", reasons: ["vip"] } },
      }),
    ],
    ["that is no JSON", "{"],
    ["that is nothing", "null"],
  ])("%s is not read", (_what, raw) => {
    expect(parseEntry(raw)).toBeNull();
  });
});
