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
  const times = items.flatMap((item) => Date.parse(timeOf(item) ?? "") || []);
  const newestFirst = (times[0] ?? 0) > (times.at(-1) ?? 0);
  return inTime(newestFirst ? [...items].reverse() : items, timeOf, idOf);
}

/** The same for a list whose own order is known to be right wherever times are equal. */
export function inTime<T>(
  items: readonly T[],
  timeOf: (item: T) => string | null,
  idOf: (item: T) => string | null = () => null,
): readonly T[] {
  let latest = Number.NEGATIVE_INFINITY;
  const timed = items.map((item) => {
    latest = Date.parse(timeOf(item) ?? "") || latest;
    return { item, at: latest, id: idOf(item) };
  });
  return timed.sort((a, b) => (a.at === b.at ? byId(a.id, b.id) : a.at - b.at)).map(({ item }) => item);
}

/** Numbers as text: the longer is the higher. */
function byId(a: string | null, b: string | null): number {
  if (a === null || b === null) return 0;
  return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
}
