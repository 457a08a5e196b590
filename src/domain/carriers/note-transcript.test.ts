import { describe, expect, it } from "@jest/globals";
import { aPolicy } from "../../../tests/builders/a-policy";
import { aComment, aTicket, someTurns } from "../../../tests/builders/a-ticket";
import { withNoteTranscript } from "./note-transcript";

const policy = aPolicy({ reading: { botAuthors: ["77"] } });

describe("a transcript in a bot's note", () => {
  const note =
    "Summary: broken lamp here\nTranscript\nUser: my lamp broke: at 15:02\nBot: sorry\nVisitor: a person please";
  it("gives the turns that can be seen nowhere else", () => {
    const { turns } = withNoteTranscript(aTicket({ comments: [aComment(note)] }), policy);
    expect(turns.map(({ n, by, text }) => `${n} ${by} ${text}`)).toEqual([
      "1 customer my lamp broke: at 15:02",
      "2 bot sorry",
      "3 customer a person please",
    ]);
  });

  it.each<[rule: string, lines: readonly string[], texts: readonly string[]]>([
    [
      "a line without a speaker goes on with the message before it",
      ["User: two left sides", "and no right one", "Bot: sorry", "User: 4111 1111", "1111 1111"],
      ["two left sides\nand no right one", "sorry", "4111 1111\n1111 1111"],
    ],
    [
      "not across an empty line: there the transcript pauses or ends",
      ["User: two left sides", "", "Bot: sorry", "", "User: and now?", "", "Sent by the bridge."],
      ["two left sides", "sorry", "and now?"],
    ],
    [
      "nor before the first message",
      ["(as the bridge has it)", "User: a", "Bot: b", "User: c"],
      ["a", "b", "c"],
    ],
  ])("%s", (_rule, lines, texts) => {
    const comment = aComment(["Transcript", ...lines].join("\n"));
    expect(
      withNoteTranscript(aTicket({ comments: [comment] }), policy).turns.map(({ text }) => text),
    ).toEqual(texts);
  });

  it("is not needed where the bot's turns are known", () => {
    const ticket = aTicket({ comments: [aComment(note)], turns: someTurns("customer: hi", "bot: hello") });
    expect(withNoteTranscript(ticket, policy)).toBe(ticket);
  });

  it("of a customer is not read", () => {
    const ticket = aTicket({ comments: [aComment(note, { by: "customer" })] });
    expect(withNoteTranscript(ticket, policy).turns).toEqual([]);
  });
});
