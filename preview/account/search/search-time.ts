/** What a date of a query covers: a day for `2026-11-20`, a moment for anything more exact. Epoch ms. */
export type Span = Readonly<{ from: number; until: number }>;

const SECOND_MS = 1000;
const DAY_MS = 86_400_000;

const UNITS = new Map([
  ["minute", 60_000],
  ["hour", 3_600_000],
  ["day", DAY_MS],
  ["week", 7 * DAY_MS],
  ["month", 30 * DAY_MS],
  ["year", 365 * DAY_MS],
]);

/** Reads `2026-11-20`, `2026-11-20T10:00:00Z` or `4hours` (ago); null for what is no date. */
export function searchTime(text: string, now: number): Span | null {
  const ago = /^(\d+)(minute|hour|day|week|month|year)s?$/i.exec(text);
  if (ago !== null) {
    const from = now - Number(ago[1]) * (UNITS.get((ago[2] ?? "").toLowerCase()) ?? 0);
    return { from, until: from + SECOND_MS };
  }
  const from = /^\d{4}-\d{2}-\d{2}/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(from)) return null;
  return { from, until: from + (text.length === 10 ? DAY_MS : SECOND_MS) };
}
