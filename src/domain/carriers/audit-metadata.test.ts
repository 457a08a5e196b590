import { describe, expect, it } from "@jest/globals";
import { aPolicy } from "../../../tests/builders/a-policy";
import { aTicket } from "../../../tests/builders/a-ticket";
import { auditMetadata } from "./audit-metadata";

const policy = aPolicy();

describe("audit metadata", () => {
  const pointers = (custom: Record<string, unknown>) => [
    { auditId: "3", at: "2026-11-03T14:05:00Z", custom },
  ];
  it("a bot's pointer tells which handoff it was", () => {
    const custom = { handoff: "handoff/1", id: "h-1", reason: "high_value", queue: "billing", sha: "ab" };
    expect(auditMetadata.read(aTicket({ pointers: pointers(custom) }), policy)).toMatchObject([
      { ref: "3", values: { handoffId: "h-1", reason: "high_value", queue: "billing" } },
    ]);
  });

  it("somebody else's metadata is not read", () => {
    expect(auditMetadata.read(aTicket({ pointers: pointers({ id: "h-1" }) }), policy)).toEqual([]);
  });
});
