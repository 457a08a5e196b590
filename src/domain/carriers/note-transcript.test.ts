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

  it("is not needed where the bot's turns are known", () => {
    const ticket = aTicket({ comments: [aComment(note)], turns: someTurns("customer: hi", "bot: hello") });
    expect(withNoteTranscript(ticket, policy)).toBe(ticket);
  });

  it("of a customer is not read", () => {
    const ticket = aTicket({ comments: [aComment(note, { by: "customer" })] });
    expect(withNoteTranscript(ticket, policy).turns).toEqual([]);
  });
});
