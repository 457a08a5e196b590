import type { Reply } from "./account";
import type { Call } from "./call";
import { BUCKETS, type Bucket } from "./rate-buckets";
import { joined } from "./row";

/** Counts one request in every bucket it belongs to, and adds what its answer's headers say of them. */
export type RateLimits = (call: Call, answer: () => Reply) => Reply;

export const unlimited: RateLimits = (_call, answer) => answer();

type Window = Readonly<{ startedAt: number; used: number }>;
type Level = Readonly<{ bucket: Bucket; key: string; limit: number; window: Window; resetSeconds: number }>;

/**
 * Zendesk's rate limits. A request that finds a bucket empty is refused with the seconds to wait, and is
 * not counted; every other answer tells what is left. Who is not signed in is not counted.
 */
export function createRateLimits(): RateLimits {
  const windows = new Map<string, Window>();
  return (call, answer) => {
    if (call.user === null) return answer();
    const levels: Level[] = [];
    for (const bucket of BUCKETS) {
      const sharer = bucket.sharedBy(call);
      if (sharer !== null) levels.push(levelOf(windows, bucket, sharer, call));
    }
    const empty = levels.find((level) => level.window.used >= level.limit);
    if (empty !== undefined) return withHeaders(empty.bucket.refuse(empty.resetSeconds), levels, 0);
    for (const { key, window } of levels) {
      windows.set(key, { startedAt: window.startedAt, used: window.used + 1 });
    }
    return withHeaders(answer(), levels, 1);
  };
}

function levelOf(windows: ReadonlyMap<string, Window>, bucket: Bucket, sharer: string, call: Call): Level {
  const key = `${bucket.name}:${sharer}`;
  const known = windows.get(key);
  const isOver =
    known === undefined || call.now >= known.startedAt + bucket.windowMs || call.now < known.startedAt;
  const window = isOver ? { startedAt: call.now, used: 0 } : known;
  const resetSeconds = Math.max(1, Math.ceil((window.startedAt + bucket.windowMs - call.now) / 1000));
  return { bucket, key, limit: bucket.limit(call), window, resetSeconds };
}

/** `more` is what this request itself takes from each bucket. */
function withHeaders(
  { status, headers: own, json, text }: Reply,
  levels: readonly Level[],
  more: 0 | 1,
): Reply {
  const headers: Record<string, string> = joined(own, {});
  for (const level of levels) tell(headers, level, more);
  return { status, headers, json, text };
}

function tell(
  headers: Record<string, string>,
  { bucket, limit, window, resetSeconds }: Level,
  more: 0 | 1,
): void {
  const left = String(Math.max(0, limit - window.used - more));
  const total = String(limit);
  if (bucket.header !== undefined) {
    headers[bucket.header] = `total=${total}; remaining=${left}; resets=${resetSeconds}`;
  } else if (bucket.name === "account") {
    headers["x-rate-limit"] = total;
    headers["x-rate-limit-remaining"] = left;
    headers["ratelimit-limit"] = total;
    headers["ratelimit-remaining"] = left;
    headers["ratelimit-reset"] = String(resetSeconds);
  }
}
