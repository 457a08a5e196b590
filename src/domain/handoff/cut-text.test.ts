import { describe, expect, it } from "@jest/globals";
import * as fc from "fast-check";
import { cutText } from "./cut-text";
import { withoutPaymentNumbers } from "./payment-numbers";

describe("cutText", () => {
  it.each<[rule: string, text: string, most: number, cut: string]>([
    ["a short text whole", "card 4111111111111111", 21, "card 4111111111111111"],
    ["before a number it would halve", "card 4111 1111 1111 1111 x", 14, "card "],
    ["before one in pieces over a line's end", "card 4111-1111\n1111-1111 x", 22, "card "],
    ["before an account's number", "pay DE89 3704 0044 0532 0130 00 now", 20, "pay "],
    ["at a number's end", "card 4111 1111 1111 1111 x", 24, "card 4111 1111 1111 1111"],
    ["behind a number the text begins with", "4111 1111 1111 1111 x", 6, "4111 1111 1111 1111"],
    ["in the second of two", "4111111111111111 5555555555554444", 30, "4111111111111111 "],
    ["anywhere in other numbers", "order 4111 1111 1111 1112", 14, "order 4111 111"],
  ])("%s", (_rule, text, most, cut) => {
    expect(cutText(text, most)).toBe(cut);
  });

  const number = fc.constantFrom(
    "4111 1111 1111 1111",
    "4111-1111\n1111-1111",
    "378282246310005",
    "DE89 3704 0044\n0532 0130 00",
  );
  const piece = fc.oneof(number, fc.constantFrom(" ", ", ", "my card ", ".\n", "K-2291 ", "漢字 "));

  it("a masked cut shows no more of a number than the masked text", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), fc.nat({ max: 90 }), (pieces, most) => {
        const text = pieces.join(" and ");
        const cut = cutText(text, most);
        expect(withoutPaymentNumbers(text).startsWith(withoutPaymentNumbers(cut))).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});
