/**
 * A copy in the order of time, oldest first. What has no time keeps its place behind its neighbour, and
 * a list that came newest first is turned round before, so that equal times keep the order of events.
 */
export function oldestFirst<T>(items: readonly T[], timeOf: (item: T) => string | null): readonly T[] {
  const timed = items.map((item) => ({ item, at: Date.parse(timeOf(item) ?? "") }));
  const known = timed.filter(({ at }) => !Number.isNaN(at));
  const [first, last] = [known[0], known.at(-1)];
  if (first !== undefined && last !== undefined && first.at > last.at) timed.reverse();
  let latest = Number.NEGATIVE_INFINITY;
  return timed
    .map(({ item, at }) => {
      if (!Number.isNaN(at)) latest = at;
      return { item, at: Number.isNaN(at) ? latest : at };
    })
    .sort((a, b) => (a.at === b.at ? 0 : a.at - b.at))
    .map(({ item }) => item);
}
