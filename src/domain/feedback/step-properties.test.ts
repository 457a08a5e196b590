import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import {
  ANA,
  anIntent,
  change,
  elapsed,
  failed,
  GOOD,
  moment,
  reading,
  settings,
  traced,
  woken,
  written,
} from "../../../tests/builders/flag-protocol";
import { begin, type ProtocolEvent, type RequestFault } from "./progress";
import { step } from "./step";

describe("whatever happens", () => {
  const anyEvent: fc.Arbitrary<ProtocolEvent> = fc.oneof(
    fc.constantFrom<ProtocolEvent>(
      elapsed,
      woken,
      written,
      { kind: "overdue" },
      { kind: "settled" },
      reading(),
      reading(GOOD),
      reading("vip", "qa__bad"),
      traced(),
      traced(change(1, ANA, [], [GOOD])),
      traced(change(1, "8", [], ["qa__bad"])),
    ),
    fc
      .constantFrom<RequestFault>("conflict", "timeout", "rate_limited", "unavailable", "forbidden", "closed")
      .map((fault) => failed(fault)),
    fc.nat(5).map(
      (seq): ProtocolEvent => ({
        kind: "wanted",
        intent: anIntent({ seq, opId: String(seq), flag: seq % 2 ? null : { verdict: "good" } }),
      }),
    ),
  );

  it("saved is said after a reading only, and no write names a tag that is not ours", () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 40 }), (events) => {
        let p = begin(anIntent(), { kind: "reading" });
        for (const event of events) {
          const next = step(p, event, settings, moment);
          const newlySaved = next.phase.kind === "watching" && p.phase.kind !== "watching";
          if (newlySaved) expect(["read", "traced", "failed"]).toContain(event.kind);
          if (newlySaved && event.kind === "failed") expect(p.phase.kind).toBe("tracing");
          if (next.phase.kind === "writing") {
            for (const tag of next.phase.write.tags) expect(tag).toMatch(/^qa__/);
          }
          p = next;
        }
      }),
    );
  });
});
