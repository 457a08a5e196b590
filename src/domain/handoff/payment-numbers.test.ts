import { describe, expect, it } from "@jest/globals";
import { paymentNumbers, withoutPaymentNumbers } from "./payment-numbers";

describe("withoutPaymentNumbers", () => {
  it.each<[rule: string, text: string, shown: string]>([
    ["a card in fours", "My card 4111 1111 1111 1111 is refused", "My card •••• •••• •••• 1111 is refused"],
    ["in one piece", "card:5555555555554444.", "card:••••••••••••4444."],
    ["with hyphens", "(2223-0031-2200-3222)", "(••••-••••-••••-3222)"],
    ["with non-breaking spaces", "6011\u00a01111\u00a01111\u00a01117", "••••\u00a0••••\u00a0••••\u00a01117"],
    ["with its own grouping", "3782 822463 10005", "•••• •••••• •0005"],
    ["of fourteen digits", "3056 930902 5904", "•••• •••••• 5904"],
    ["of nineteen digits", "6212 3456 7890 0000 003", "•••• •••• •••• •••0 003"],
    ["over a line's end", "card 4111 1111\n1111 1111.", "card •••• ••••\n•••• 1111."],
    ["in a quoted mail", "> 4111 1111\r\n> 1111 1111", "> •••• ••••\r\n> •••• 1111"],
    ["with wide gaps", "4111  1111 – 1111 - 1111", "••••  •••• – •••• - 1111"],
    ["from a table's cells", "4111\t1111\t1111\t1111", "••••\t••••\t••••\t1111"],
    [
      "with gaps nobody sees",
      "4111\u200b1111\u2009\u20601111\u202f1111",
      "••••\u200b••••\u2009\u2060••••\u202f1111",
    ],
    ["turned by controls", "\u202a4111 1111 1111 1111\u202c", "\u202a•••• •••• •••• 1111\u202c"],
    ["before its expiry", "4111 1111 1111 1111 12/29", "•••• •••• •••• 1111 12/29"],
    ["after a number of its own", "pay 12 4111 1111 1111 1111", "pay 12 •••• •••• •••• 1111"],
    ["in full-width digits", "カード ４１１１１１１１１１１１１１１１", "カード ••••••••••••１１１１"],
    ["in Arabic digits", "بطاقة ٤١١١ ١١١١ ١١١١ ١١١١", "بطاقة •••• •••• •••• ١١١١"],
    ["two of them", "4111111111111111, 5555555555554444", "••••••••••••1111, ••••••••••••4444"],
    ["an IBAN in fours", "To DE89 3704 0044 0532 0130 00 bitte", "To •••• •••• •••• •••• ••30 00 bitte"],
    ["over a line's end", "DE89 3704 0044\n0532 0130 00", "•••• •••• ••••\n•••• ••30 00"],
    [
      "with wide gaps",
      "DE89\u00a0\u00a03704 - 0044 0532 0130 00",
      "••••\u00a0\u00a0•••• - •••• •••• ••30 00",
    ],
    ["in one piece", "GB82WEST12345698765432", "••••••••••••••••••5432"],
    ["in small letters", "fr1420041010050500013m02606", "•••••••••••••••••••••••2606"],
    ["of the shortest country", "NO93 8601 1117 947", "•••• •••• •••7 947"],
  ])("%s: %j", (_rule, text, shown) => {
    expect(withoutPaymentNumbers(text)).toBe(shown);
  });

  it.each<[rule: string, text: string]>([
    ["a wrong check digit", "4111 1111 1111 1112"],
    ["no issuer's range", "1234567812345670"],
    ["another length than the issuer's", "411111111111116"],
    ["pieces no card is printed in", "41 1111 1111 1111 11"],
    ["part of an order number", "K-4111111111111111"],
    ["part of another", "ORD_4111111111111111"],
    ["behind a sign", "#4111111111111111"],
    ["going on as a word", "4111111111111111A"],
    ["going on behind a hyphen", "4111111111111111-NL"],
    ["a German EAN", "4006381333931"],
    ["figures of two paragraphs", "4111 1111\n\n1111 1111"],
    ["figures with words between", "4111 1111 and 1111 1111"],
    ["one piece on two lines", "41111111\n11111111"],
    ["a telephone number", "+49 170 1234567"],
    ["a longer run of digits", "41111111111111111111"],
    ["a wrong IBAN", "DE89 3704 0044 0532 0130 01"],
    ["an IBAN of another length", "DE89 3704 0044 0532 0130 0"],
    ["a country without IBANs", "US89 3704 0044 0532 0130 00"],
    ["a word before it", "XDE89370400440532013000"],
    ["a word after it", "DE89370400440532013000X"],
    ["an IBAN that stops short", "DE89 3704"],
    ["nothing", ""],
  ])("%s stays: %j", (_rule, text) => {
    expect(withoutPaymentNumbers(text)).toBe(text);
  });

  it("tells cards from accounts, in their order", () => {
    expect(paymentNumbers("DE89370400440532013000 or 4111111111111111").map(({ kind }) => kind)).toEqual([
      "account",
      "card",
    ]);
  });

  it("a text of 64 KiB that nearly holds one all along is read in time", () => {
    const before = process.cpuUsage();
    for (const piece of ["4111 1111 1111 111", "41", "4 ", "DE89 3704 ", "4111-1111-1111-1112-", "DE"])
      paymentNumbers(piece.repeat(65_536 / piece.length));
    // Of the processor, not of the clock: the machine may have other work.
    expect(process.cpuUsage(before).user).toBeLessThan(1_000_000);
  });
});
