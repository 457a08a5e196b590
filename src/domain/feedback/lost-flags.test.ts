import { describe, expect, it } from "@jest/globals";
import {
  ANA,
  anIntent,
  change,
  elapsed,
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
import { fromEntry, toEntry } from "./outbox-entry";
import { begin, type Progress, type ProtocolEvent } from "./progress";
import { step } from "./step";

describe("a flag that is gone", () => {
  const gone = (by: string) => [
    ...saved,
    woken,
    later(),
    elapsed,
    later(),
    traced(change(1, ANA, [], [GOOD]), change(2, by, [GOOD], [])),
  ];

  it("by somebody else's hand is shown and not put back", () => {
    expect(play(gone("8")).phase).toMatchObject({ kind: "removed", by: { id: "8" } });
  });

  it("by the agent's own form is written again, once", () => {
    const again = play(gone(ANA));
    expect(again.phase).toMatchObject({ kind: "writing", write: { verb: "add", tags: [GOOD] } });
    expect(again.reapplied).toBe(true);
  });

  it("is not written again where the agent's other tabs cannot be heard", () => {
    expect(play(gone(ANA), anIntent(), { ...settings, durable: false }).phase.kind).toBe("removed");
  });

  it("that never was there, whatever the server said, is refused", () => {
    const nothing = [...Array(5)].flatMap(() => [elapsed, reading(), traced()]);
    expect(play([reading(), written, reading(), ...nothing]).phase).toMatchObject({
      kind: "stopped",
      why: "refused",
    });
  });
});

describe("a write of unknown end", () => {
  const given = [reading(), { kind: "overdue" }, later(), { kind: "settled" }] as const;

  it("that landed and was taken off since is not repeated", () => {
    const took = traced(change(1, ANA, [], [GOOD]), change(4, "8", [GOOD], []));
    expect(play([...given, later(), took]).phase).toMatchObject({ kind: "removed", by: { id: "8" } });
  });

  it("that left no trace is repeated", () => {
    expect(play([...given, later(), traced()]).phase.kind).toBe("writing");
  });

  it("that was taken off within the same second is not repeated", () => {
    const took = traced(change(0, ANA, [], [GOOD]), change(0, "8", [GOOD], []));
    expect(play([...given, later(), took]).phase).toMatchObject({ kind: "removed", by: { id: "8" } });
  });

  it("is not repeated where no audit tells", () => {
    expect(play([...given, ...refused(later())]).phase).toMatchObject({ kind: "stopped", why: "refused" });
  });

  it("is looked for beside the flag that it made way for, and taken back", () => {
    const rival = change(3, "8", [], ["qa__bad", "qa__other"]);
    const outdone = play([...given, later("qa__bad", "qa__other"), traced(rival)]);
    expect(outdone.phase).toMatchObject({ kind: "outdone", ms: 20_000 });
    const landed = later(GOOD, "qa__bad", "qa__other");
    const own = change(4, ANA, ["qa__bad", "qa__other"], [GOOD, "qa__bad", "qa__other"]);
    const looked = [elapsed, landed, traced(rival, own)].reduce(
      (p, event) => step(p, event, settings, moment),
      outdone,
    );
    expect(looked.phase).toMatchObject({ kind: "writing", write: { verb: "remove", tags: [GOOD] } });
  });
});

describe("after a reload", () => {
  const again = (p: Progress, ...events: readonly ProtocolEvent[]): Progress => {
    const entry = toEntry(p, 0);
    return events.reduce(
      (at, event) => step(at, event, settings, moment),
      entry ? fromEntry(entry, 0) : begin(anIntent(), { kind: "superseded" }),
    );
  };
  const rival = change(1, "8", [], ["qa__bad", "qa__other"]);
  const outdone = play([reading("qa__bad", "qa__other"), traced(rival)]);
  const took = traced(change(1, ANA, [], [GOOD]), change(2, "8", [GOOD], []));
  const removed = play([...saved, woken, later(), elapsed, later(), took]);

  it("who took the flag off is asked again", () => {
    expect(again(removed, woken, later(), elapsed, later(), took).phase).toMatchObject({
      kind: "removed",
      by: { id: "8" },
    });
  });

  it("whose flag stands is asked again", () => {
    expect(again(outdone, woken, reading("qa__bad", "qa__other"), traced(rival)).phase).toMatchObject({
      kind: "outdone",
      standing: { by: { id: "8" } },
    });
  });

  it("a flag that made way is not written when the one before it is gone", () => {
    expect(again(outdone, woken, reading()).phase.kind).toBe("superseded");
  });
});
