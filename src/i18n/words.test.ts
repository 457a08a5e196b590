import { describe, expect, it } from "@jest/globals";
import { loadWords } from "./load-words";
import { englishWords } from "./words";

describe("a sentence", () => {
  it("counts as its language does", () => {
    const { t } = englishWords;
    expect(t("verdict.missing", { count: 0 })).toBe("nothing missing");
    expect(t("verdict.missing", { count: 1 })).toBe("1 thing missing");
    expect(t("verdict.missing", { count: 1200 })).toBe("1,200 things missing");
  });

  it("fences off a value that runs the other way", () => {
    expect(englishWords.t("header.by", { bot: "آفا" })).toBe("Handed over by \u2068آفا\u2069");
    expect(englishWords.t("header.by", { bot: "Ava 2" })).toBe("Handed over by Ava 2");
  });

  it("of an open set is null for a member that has none", () => {
    expect(englishWords.named("known", "order_id")).toBe("Order");
    expect(englishWords.named("known", "colour_of_the_lamp")).toBeNull();
    expect(englishWords.named("known", "__proto__")).toBeNull();
  });
});

describe("the words for an agent's locale", () => {
  it.each([
    ["en-US", "en", "ltr"],
    ["tlh", "en", "ltr"],
    ["", "en", "ltr"],
    ["../../package", "en", "ltr"],
    ["de-AT", "de", "ltr"],
    ["es-419", "es", "ltr"],
    ["pt-BR", "pt-br", "ltr"],
    ["pt", "pt-br", "ltr"],
    ["ar-EG", "ar", "rtl"],
    ["ja", "ja", "ltr"],
  ])("%s is read in %s", async (locale, language, dir) => {
    expect(await loadWords(locale)).toMatchObject({ language, dir });
  });

  it("write times as the agent's region does", async () => {
    const noon = Date.parse("2026-11-30T12:00:00Z");
    const british = await loadWords("en-GB");
    expect(british.formats.moment("2026-11-29T15:05:00Z", noon)).toMatch(/^29 Nov, 15:05$/);
  });
});
