import { expect, it } from "@jest/globals";
import { loadWords } from "../../i18n/load-words";
import { knownText } from "./known-text";

it.each<[locale: string, value: string, shown: string]>([
  ["en", "true", "yes"],
  ["de", "false", "nein"],
  ["ja", "true", "はい"],
  ["en", "True story", "True story"],
  ["de", "2026-10-28", "28. Okt. 2026"],
  ["en", "K-2291", "K-2291"],
  ["en", "4111 1111 1111 1111", "•••• •••• •••• 1111"],
  ["en", "K\u200B1", "K⟨U+200B⟩1"],
])("in %s %j is shown as %j", async (locale, value, shown) => {
  expect(knownText(value, await loadWords(locale))).toBe(shown);
});
