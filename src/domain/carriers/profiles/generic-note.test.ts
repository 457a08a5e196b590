import { describe, expect, it } from "@jest/globals";
import { aComment } from "../../../../tests/builders/a-ticket";
import { vendorsOfHandoffs } from "../../../../tests/builders/vendor-of";

describe("a bot that is known by its note alone", () => {
  it.each([
    ["in labels", "Motivo do contato: troca\nNúmero do pedido: K-1"],
    ["in plain words", "Wants the second panel collected as well."],
  ])("a configured author's, %s", (_how, text) => {
    expect(vendorsOfHandoffs({ comments: [aComment(text)] })).toEqual(["generic_note"]);
  });

  it("a vendor's mark in the note names the bot", () => {
    expect(vendorsOfHandoffs({ comments: [aComment("**Name :** Mina\n**Order :** K-1")] })).toEqual(["kore"]);
  });

  it("a tag of a vendor's names the bot, though a note is believed more", () => {
    const comments = [aComment("Wants the second panel collected as well.")];
    expect(vendorsOfHandoffs({ comments, tags: ["ada_handoff"] })).toEqual(["ada"]);
  });

  it("another author's is no bot's", () => {
    expect(vendorsOfHandoffs({ comments: [aComment("Wants a refund", { authorId: "8" })] })).toEqual([]);
  });
});
