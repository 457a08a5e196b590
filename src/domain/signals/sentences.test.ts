import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { sentences } from "./sentences";

const tokensOf = (text: string) => sentences(text).map(({ tokens }) => tokens.join(" "));

describe("a text as sentences", () => {
  it.each<[what: string, text: string, tokens: readonly string[]]>([
    ["ends at marks and line breaks", "Hello there. No!\nStill here", ["hello there", "no", "still here"]],
    ["drops accents that people leave out", "Não está, señor", ["nao esta senor"]],
    ["keeps accents of other scripts' letters apart from their base only where Unicode does", "й ё", ["и е"]],
    ["reads full width like half width", "ＡＢＣ１２３ ｵﾍﾟﾚｰﾀｰ", ["abc123 オ ペ レ ー タ ー"]],
    ["joins what English clips", "don't I'll that’s", ["dont ill thats"]],
    ["parts what French joins", "l'agent qu'il", ["l agent qu il"]],
    ["takes a character of a script without spaces for a token", "注文です", ["注 文 で す"]],
    ["parts Latin from it", "iPhoneが2台", ["iphone が 2 台"]],
    ["keeps Korean words whole", "상담원 연결", ["상담원 연결"]],
    ["leaves out what holds no word", "… 👍 !!", []],
    ["reads nothing in nothing", "", []],
  ])("%s", (_what, text, tokens) => {
    expect(tokensOf(text)).toEqual(tokens);
  });

  it.each<[what: string, text: string, question: boolean]>([
    ["a question mark", "Where is it?", true],
    ["a full-width one before more text", "届きますか？まだです", true],
    ["an Arabic one", "أين طلبي؟", true],
    ["Japanese か", "どこですか。", true],
    ["a query in an address is none", "See shop.example/a?order=1 for more", false],
    ["a statement", "It is here.", false],
  ])("%s makes a question, or not", (_what, text, question) => {
    expect(sentences(text)[0]?.question).toBe(question);
  });

  it("any text gives tokens in lower case that hold no space", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const tokens = sentences(text).flatMap((sentence) => sentence.tokens);
        expect(tokens.every((token) => token !== "" && !/\s/u.test(token))).toBe(true);
      }),
    );
  });

  it("a paste of 64 KiB costs no more than its beginning", () => {
    const tokens = sentences("word ".repeat(13_000)).flatMap((sentence) => sentence.tokens);
    expect(tokens).toHaveLength(400);
  });
});
