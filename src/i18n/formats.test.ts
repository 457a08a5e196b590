import { describe, expect, it } from "@jest/globals";
import { createFormats } from "./formats";

const now = Date.parse("2026-11-30T14:09:00Z");
const british = createFormats("en-GB", "UTC");

describe("a moment", () => {
  it.each([
    ["today is the hour alone", "2026-11-30T14:05:02Z", "14:05"],
    ["another day has its date", "2026-11-29T14:05:02Z", "29 Nov, 14:05"],
    ["another year has its year", "2025-11-29T14:05:02Z", "29 Nov 2025, 14:05"],
    ["that cannot be read is shown as it came", "yesterday-ish", "yesterday-ish"],
  ])("%s", (_rule, iso, shown) => {
    expect(british.moment(iso, now)).toBe(shown);
  });

  it("has its date where the day it is compared with is unknown", () => {
    expect(british.moment("2026-11-30T14:05:02Z", Number.NaN)).toBe("30 Nov 2026, 14:05");
  });

  it("is told in the zone of whoever reads it", () => {
    expect(createFormats("en-GB", "Asia/Tokyo").moment("2026-11-30T14:05:02Z", now)).toBe("23:05");
  });
});

describe("a date", () => {
  it.each([
    ["2026-10-28", "28 Oct 2026"],
    ["2026-13-28", null],
    ["2026-10-28T10:00:00Z", "28 Oct 2026, 10:00"],
    ["2026-10-28T10:00:30.5+02:00", "28 Oct 2026, 8:00"],
    ["2026-10-28T25:00:00Z", null],
    ["2026-10-28T10:00:00", null],
    ["K-2291", null],
  ])("%s is %s", (text, shown) => {
    expect(british.date(text)).toBe(shown);
  });

  it("is told as the locale writes it", () => {
    expect(createFormats("de", "UTC").date("2026-10-28T10:00:00Z")).toBe("28. Okt. 2026, 10:00");
    expect(createFormats("ja", "UTC").date("2026-10-28")).toBe("2026年10月28日");
  });

  it.each(["ar", "he", "fa"])("has no unseen marks of direction in it (%s)", (locale) => {
    const shown = createFormats(locale, "UTC").date("2026-10-28T10:00:00Z");
    expect(shown).not.toMatch(/\p{Cf}/u);
  });

  it("is the same day west of Greenwich", () => {
    expect(createFormats("en-GB", "America/Los_Angeles").date("2026-10-28")).toBe("28 Oct 2026");
  });
});

describe("a span", () => {
  it.each([
    [0, "1 sec"],
    [4_200, "4 secs"],
    [358_000, "6 mins"],
    [3 * 3_600_000, "3 hrs"],
    [2 * 86_400_000, "2 days"],
  ])("of %d ms is %s", (milliseconds, shown) => {
    expect(british.span(milliseconds)).toBe(shown);
  });
});

it("writes lists and shares as the locale does", () => {
  expect(british.list(["Order", "Photo"])).toBe("Order, Photo");
  expect(createFormats("de").percent(0.25)).toBe("25\u00a0%");
});

it.each(["not a locale", "", "xx-XX-oops-oops-oops"])(
  "a locale that Intl refuses (%s) is English",
  (locale) => {
    expect(createFormats(locale, "UTC").moment("2026-11-30T14:05:02Z", now)).toBe("2:05 PM");
  },
);
