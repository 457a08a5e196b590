import { describe, expect, it } from "@jest/globals";
import { aPayload } from "../../../tests/builders/a-payload";
import { aPolicy } from "../../../tests/builders/a-policy";
import { aComment, aTicket } from "../../../tests/builders/a-ticket";
import type { TicketComment } from "../ticket";
import { payloadNote } from "./payload-note";

const policy = aPolicy({ reading: { botAuthors: ["77"] } });
const json = JSON.stringify(aPayload());
const read = (text: string, part: Partial<TicketComment> = {}) =>
  payloadNote.read(aTicket({ comments: [aComment(text, part)] }), policy);

describe("a payload in a bot's note", () => {
  it.each<[rule: string, grade: string, text: string, part: Partial<TicketComment>]>([
    ["plain", "ok", json, {}],
    [
      "after a sentence for people and the contract's name",
      "ok",
      `A refund, please.\nhandoff/1\n${json}`,
      {},
    ],
    ["fenced", "ok", `\`\`\`json\n${json}\n\`\`\``, {}],
    [
      "escaped in the markup, where the text has none",
      "repaired",
      "A refund.",
      { html: json.replaceAll('"', "&quot;") },
    ],
  ])("%s is read (%s)", (_rule, grade, text, part) => {
    expect(read(text, part)).toMatchObject([
      { carrier: "payload_note", grade, values: { reason: "customer_request" } },
    ]);
  });

  it.each<[rule: string, text: string, part: Partial<TicketComment>]>([
    ["of a customer, byte for byte the bot's", json, { by: "customer", authorId: "5", public: true }],
    ["of the bot, in public", json, { public: true }],
    ["of a colleague", json, { authorId: "5" }],
    ["that is another object", '{"order":"K-1"}', {}],
    ["that holds no object", "A refund, please.", {}],
  ])("a note %s is none", (_rule, text, part) => {
    expect(read(text, part)).toEqual([]);
  });

  it("in an attached file is named as what nobody opens", () => {
    const note = "The handoff is attached.";
    expect(read(note, { files: ["lamp.jpg", "handoff.json"] })).toMatchObject([
      {
        grade: "unreadable",
        values: null,
        raw: note,
        problems: [{ path: "handoff.json", code: "in_attachment" }],
      },
    ]);
    expect(read(note, { files: ["handoff.json"], public: true })).toEqual([]);
    expect(read(note, { files: ["lamp.jpg"] })).toEqual([]);
    expect(read(json, { files: ["handoff.json"] })).toMatchObject([{ grade: "ok" }]);
  });

  it("another object that names the contract is shown as it came", () => {
    const [reading] = read('{"schema":"handoff/2","sum":"x"}');
    expect(reading).toMatchObject({ grade: "unreadable", values: null });
    expect(reading?.raw).toContain("handoff/2");
  });
});
