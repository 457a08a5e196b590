/**
 * A copy in the order of time, oldest first, whichever way the list came. Of one moment (Zendesk counts
 * seconds) the lower id is older, as ids are given out upwards; without ids the list's own order stands,
 * turned round where the list came newest first. What has no time keeps its place behind its neighbour.
 */
export function oldestFirst<T>(
  items: readonly T[],
  timeOf: (item: T) => string | null,
  idOf: (item: T) => string | null = () => null,
): readonly T[] {
  const timed = withTimes(items, timeOf, idOf);
  const known = timed.filter(({ at }) => !Number.isNaN(at));
  const newestFirst = (known[0]?.at ?? 0) > (known.at(-1)?.at ?? 0);
  return ordered(newestFirst ? timed.reverse() : timed);
}

/** The same for a list whose own order is known to be right wherever times are equal. */
export const inTime = <T>(
  items: readonly T[],
  timeOf: (item: T) => string | null,
  idOf: (item: T) => string | null = () => null,
): readonly T[] => ordered(withTimes(items, timeOf, idOf));

type Timed<T> = Readonly<{ item: T; at: number; id: string | null }>;

const withTimes = <T>(
  items: readonly T[],
  timeOf: (item: T) => string | null,
  idOf: (item: T) => string | null,
): Timed<T>[] => items.map((item) => ({ item, at: Date.parse(timeOf(item) ?? ""), id: idOf(item) }));

function ordered<T>(timed: readonly Timed<T>[]): readonly T[] {
  let latest = Number.NEGATIVE_INFINITY;
  return timed
    .map(({ item, at, id }) => {
      latest = at || latest;
      return { item, at: latest, id };
    })
    .sort((a, b) => (a.at === b.at ? byId(a.id, b.id) : a.at - b.at))
    .map(({ item }) => item);
}

/** Numbers as text: the longer is the higher. */
function byId(a: string | null, b: string | null): number {
  if (a === null || b === null) return 0;
  return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
}
