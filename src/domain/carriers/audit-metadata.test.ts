import { createHash } from "node:crypto";
import { describe, expect, it } from "@jest/globals";
import { aPayload } from "../../../tests/builders/a-payload";
import { aPolicy } from "../../../tests/builders/a-policy";
import { aField, aTicket } from "../../../tests/builders/a-ticket";
import type { Ticket, TicketChange } from "../ticket";
import { auditMetadata } from "./audit-metadata";

const policy = aPolicy({ reading: { payloadFieldId: "9" } });

const sha = (text: string) => createHash("sha256").update(text).digest("hex");
const text = JSON.stringify(aPayload({ summary: { text: "Paid 79.00 today and got no order." } }));
const edited = text.replace("79.00", "790.00");
const written = (to: string | null, at: string): TicketChange => ({
  auditId: at,
  at,
  kind: "change",
  field: "9",
  from: null,
  to,
  by: { kind: "bot", id: "-1", name: "Ava" },
});

describe("a pointer's digest", () => {
  const problems = (digest: unknown, part: Partial<Ticket>) => {
    const custom = { handoff: "handoff/1", id: "h-1", sha: digest };
    const ticket = aTicket({ pointers: [{ auditId: "3", at: "2026-11-03T14:05:00Z", custom }], ...part });
    return auditMetadata.read(ticket, policy)[0]?.problems.map(({ path, code }) => `${path} ${code}`);
  };
  const now = (value: string | null, ...changes: readonly TicketChange[]) => ({
    fields: [aField("9", value)],
    changes,
  });

  it.each<[rule: string, part: Partial<Ticket>, digest?: unknown]>([
    ["of the field's text", now(text)],
    [
      "of the text a browser gave other line ends",
      now(text.replace("{", "{\r\n")),
      sha(text.replace("{", "{\n")),
    ],
    ["of a text that was emptied since", now(null, written(text, "2026-11-03T14:05:00Z"))],
    [
      "of another handoff's text than the field now holds",
      now(text.replace("h-1", "h-2"), written(text, "2026-11-03T14:05:00Z")),
    ],
    ["given by its beginning", now(text), sha(text).slice(0, 16)],
    ["in capitals", now(text), sha(text).toUpperCase()],
    ["with nothing to compare", now(null)],
    ["that is none", now(edited), "yes"],
    ["too short to tell", now(edited), sha(text).slice(0, 8)],
    ["that is no text", now(edited), 7],
  ])("%s is no problem", (_rule, part, digest = sha(text)) => {
    expect(problems(digest, part)).toEqual([]);
  });

  it.each<[rule: string, part: Partial<Ticket>]>([
    ["of another text than the field holds", now(edited)],
    [
      "of what the field held before somebody edited it",
      now(edited, written(text, "2026-11-03T14:05:00Z"), written(edited, "2026-11-03T14:09:00Z")),
    ],
  ])("%s is named", (_rule, part) => {
    expect(problems(sha(text), part)).toEqual(["sha digest_differs"]);
  });
});

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
