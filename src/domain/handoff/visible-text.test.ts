import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { visibleText } from "./visible-text";

const NEVER =
  /[\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|[\u{E0000}-\u{E007F}]|[\u{E0100}-\u{E01EF}]|\p{Surrogate}/u;
const CHARACTERS = [
  "a",
  "م",
  "👩",
  "\u200B",
  "\u200D",
  "\u202E",
  "\u2066",
  "\uFE0F",
  "\uFEFF",
  "\u{E0041}",
  "\uD83D",
];

describe("text an agent reads hides nothing", () => {
  it.each([
    ["a right-to-left override", "refund\u202E001", "refund⟨U+202E⟩001"],
    ["an isolate", "\u2066a\u2069", "⟨U+2066⟩a⟨U+2069⟩"],
    ["a mark of direction", "\u200Eab\u200F\u061C", "⟨U+200E⟩ab⟨U+200F⟩⟨U+061C⟩"],
    ["a zero-width space inside a word", "pay\u200Bpal", "pay⟨U+200B⟩pal"],
    ["a joiner between Latin letters", "pay\u200Dpal", "pay⟨U+200D⟩pal"],
    ["a word joiner and a byte order mark", "a\u2060b\uFEFF", "a⟨U+2060⟩b⟨U+FEFF⟩"],
    ["a tag character", "ok\u{E0041}", "ok⟨U+E0041⟩"],
    ["a selector after a letter", "a\uFE0F", "a⟨U+FE0F⟩"],
    ["a selector of the supplement", "a\u{E0100}", "a⟨U+E0100⟩"],
    ["a control code", "a\u0000b\u0085", "a⟨U+0000⟩b⟨U+0085⟩"],
    ["half a surrogate pair", "a\uD83Db", "a\uFFFDb"],
    ["a card's number, by its last four places", "card 4111 1111 1111 1111", "card •••• •••• •••• 1111"],
    ["an account's", "DE89370400440532013000", "••••••••••••••••••3000"],
  ])("%s is written out", (_what, text, seen) => {
    expect(visibleText(text)).toBe(seen);
  });

  it.each([
    ["line breaks and tabs", "a\n\tb\r\nc"],
    ["a Persian word with its joiner", "می\u200Cخواهم"],
    ["a family", "👩\u200D👧"],
    ["a flag of two emoji with a selector", "🏳\uFE0F\u200D🌈"],
    ["a keycap", "1\uFE0F\u20E3"],
    ["right-to-left text as such", "أريد استرداد المبلغ"],
  ])("%s stays as it is", (_what, text) => {
    expect(visibleText(text)).toBe(text);
  });

  it("whatever was written, nothing unseen is left", () => {
    const text = fc.array(fc.oneof(fc.constantFrom(...CHARACTERS), fc.string({ unit: "binary" })));
    fc.assert(fc.property(text, (parts) => !NEVER.test(visibleText(parts.join("")))));
  });
});
