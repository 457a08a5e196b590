/** Times, spans and lists as this locale writes them. Times come as ISO 8601; one that cannot be read is shown as it came. */
export type Formats = Readonly<{
  /** The hour alone for the day of `now`, with the date for any other day, with the year for another year. */
  moment(iso: string, now: number): string;
  /** A calendar day (`2026-10-28`), which is the same everywhere, or a moment with its offset; null for anything else. */
  date(text: string): string | null;
  /** `4 s`, `6 min`, `3 h`, `2 days`: rounded to the largest unit that fits, never less than one second. */
  span(milliseconds: number): string;
  percent(share: number): string;
  list(items: readonly string[]): string;
}>;

/**
 * Formats of one BCP 47 locale, by the browser's Intl alone. A locale that Intl refuses is written as English.
 * `timeZone` is the browser's own unless a test names one.
 */
export function createFormats(locale: string, timeZone?: string): Formats {
  const known = supported(locale);
  const zone = timeZone === undefined ? {} : { timeZone };
  const hour = new Intl.DateTimeFormat(known, { ...AN_HOUR, ...zone });
  const day = new Intl.DateTimeFormat(known, { ...A_DAY, ...zone });
  const both = new Intl.DateTimeFormat(known, { ...A_DAY, ...AN_HOUR, ...zone });
  const thisYear = new Intl.DateTimeFormat(known, { ...DAY_AND_HOUR, ...zone });
  const anywhere = new Intl.DateTimeFormat(known, { ...A_DAY, timeZone: "UTC" });
  const year = new Intl.DateTimeFormat(known, { year: "numeric", ...zone });
  const percent = new Intl.NumberFormat(known, { style: "percent" });
  const list = new Intl.ListFormat(known, { type: "unit", style: "short" });
  return {
    moment(iso, now) {
      const at = new Date(iso);
      if (Number.isNaN(at.getTime())) return iso;
      if (Number.isNaN(now)) return both.format(at);
      if (day.format(at) === day.format(now)) return hour.format(at);
      return year.format(at) === year.format(now) ? thisYear.format(at) : both.format(at);
    },
    date(text) {
      const isDay = DAY.test(text);
      const at = isDay ? new Date(`${text}T00:00:00Z`) : MOMENT.test(text) ? new Date(text) : null;
      if (at === null || Number.isNaN(at.getTime())) return null;
      return (isDay ? anywhere : both).format(at);
    },
    span(milliseconds) {
      const [unit, size] = UNITS.find(([, length]) => milliseconds >= length) ?? SMALLEST;
      const unitDisplay = unit === "day" ? "long" : "short";
      const format = new Intl.NumberFormat(known, { style: "unit", unit, unitDisplay });
      return format.format(Math.max(1, Math.round(milliseconds / size)));
    },
    percent: (share) => percent.format(share),
    list: (items) => list.format(items),
  };
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** Without its offset nobody knows whose hour it is. */
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/;

const AN_HOUR = { hour: "numeric", minute: "2-digit" } as const;
const DAY_AND_HOUR = { month: "short", day: "numeric", ...AN_HOUR } as const;
/** With the month in words: in numbers, Arabic writes marks of direction between them, and nobody knows 3/4 from 4/3. */
const A_DAY = { year: "numeric", month: "short", day: "numeric" } as const;

const SMALLEST = ["second", 1_000] as const;

const UNITS = [["day", 86_400_000], ["hour", 3_600_000], ["minute", 60_000], SMALLEST] as const;

function supported(locale: string): string {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(locale)[0] ?? "en";
  } catch {
    return "en";
  }
}
