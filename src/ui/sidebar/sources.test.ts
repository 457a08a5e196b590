import { describe, expect, it } from "@jest/globals";
import type { TicketChange, TicketComment } from "../../domain/ticket";
import { englishWords } from "../../i18n/words";
import { aTicket } from "./fakes/a-ticket";
import { placeName } from "./place-name";
import { evidenceOfSource, placeOf, rawText } from "./sources";

const note = { id: "7", at: null, authorName: "Ava", text: "summary: lamp", public: false } as TicketComment;
const change = { auditId: "55", at: "2026-11-30T14:05:06Z", field: "group_id" } as TicketChange;
const ticket = aTicket({
  fields: [{ id: "900", value: "{}", title: "Payload", type: null, options: [] }],
  comments: [note],
  changes: [change],
  pointers: [{ auditId: "55", at: "2026-11-30T14:05:06Z", custom: { id: "h1" } }],
});
const now = Date.parse("2026-11-30T15:00:00Z");

describe("a place of evidence", () => {
  it.each([
    [{ kind: "turn", ref: "9" }, "turn 9"],
    [{ kind: "field", ref: "900" }, "field “Payload”"],
    [{ kind: "field", ref: "901" }, "field “901”"],
    [{ kind: "comment", ref: "7" }, "note by Ava"],
    [{ kind: "comment", ref: "8" }, "a note"],
    [{ kind: "audit", ref: "56" }, "a change"],
    [{ kind: "tag", ref: "handoff" }, "tag handoff"],
    [{ kind: "rule", ref: "refunds" }, "rule “refunds”"],
    [{ kind: "rule", ref: "requiredContext[1]" }, "the policy’s required context, entry 2"],
  ] as const)("%j is called %s", (evidence, name) => {
    expect(placeName(placeOf(evidence, ticket), englishWords, now)).toBe(name);
  });

  it("of an audit holds all that it changed", () => {
    expect(placeOf({ kind: "audit", ref: "55" }, ticket)).toMatchObject({ changes: [change] });
  });
});

describe("the raw text", () => {
  it.each([
    ["payload_field", "900", "{}"],
    ["payload_field", "901", null],
    ["vendor_note", "7", "summary: lamp"],
    ["audit_metadata", "55", '{\n  "id": "h1"\n}'],
    ["tags", "handoff", null],
    ["conversation", "1", null],
  ] as const)("of %s %s", (carrier, ref, text) => {
    expect(rawText(carrier, ref, ticket)).toBe(text);
  });
});

it("a value that is worked out has no source to show", () => {
  expect(evidenceOfSource({ carrier: "derived", ref: "requester" })).toEqual([]);
  expect(evidenceOfSource({ carrier: "conversation", ref: "3" })).toEqual([{ kind: "turn", ref: "3" }]);
});
