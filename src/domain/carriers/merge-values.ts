import type { MergedValues, ValueKey } from "../handoff/handoff";
import { CARRIERS, type Sourced } from "../handoff/provenance";
import type { CarrierReading } from "./carrier";

type Said = Readonly<{ value: unknown; reading: CarrierReading }>;

/**
 * One value per key out of all readings of a handoff: the carrier's rank decides, within a rank the newer
 * reading. What others said differently is kept beside it, so that a disagreement can be shown. Lists of
 * collected fields are joined by key; the first to name a key keeps it.
 */
export function mergeValues(readings: readonly CarrierReading[]): MergedValues {
  const ranked = [...readings].sort(byRankThenNewest);
  const keys = [...new Set(ranked.flatMap(({ values }) => Object.keys(values ?? {}) as ValueKey[]))];
  return Object.fromEntries(keys.map((key) => [key, sourced(key, ranked)])) satisfies MergedValues;
}

function sourced(key: ValueKey, ranked: readonly CarrierReading[]): Sourced<unknown> | undefined {
  const said = ranked.flatMap((reading): readonly Said[] => {
    const value = reading.values?.[key];
    return value === undefined ? [] : [{ value, reading }];
  });
  const [best, ...rest] = said;
  if (best === undefined) return undefined;
  return {
    value: best.value,
    source: sourceOf(best.reading),
    grade: best.reading.grade,
    others: rest
      .filter(({ value }) => !same(value, best.value))
      .map(({ value, reading }) => ({ value, source: sourceOf(reading) })),
  };
}

const sourceOf = ({ carrier, ref }: CarrierReading) => ({ carrier, ref });

function byRankThenNewest(a: CarrierReading, b: CarrierReading): number {
  const rank = CARRIERS.indexOf(a.carrier) - CARRIERS.indexOf(b.carrier);
  return rank !== 0 ? rank : Date.parse(b.at ?? "1970-01-01") - Date.parse(a.at ?? "1970-01-01");
}

const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);
