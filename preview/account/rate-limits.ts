import type { AccountAnswer } from "./account";
import type { Call } from "./call";
import { BUCKETS, type Bucket } from "./rate-buckets";

/** Counts one request in every bucket it belongs to, and adds what its answer's headers say of them. */
export type RateLimits = (call: Call, answer: () => AccountAnswer) => AccountAnswer;

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
    const levels = BUCKETS.flatMap((bucket) => levelOf(windows, bucket, call));
    const empty = levels.find((level) => level.window.used >= level.limit);
    if (empty !== undefined) return withHeaders(empty.bucket.refuse(empty.resetSeconds), levels);
    const counted = levels.map((level) => ({
      ...level,
      window: { ...level.window, used: level.window.used + 1 },
    }));
    for (const level of counted) windows.set(level.key, level.window);
    return withHeaders(answer(), counted);
  };
}

function levelOf(windows: ReadonlyMap<string, Window>, bucket: Bucket, call: Call): readonly Level[] {
  const sharer = bucket.sharedBy(call);
  if (sharer === null) return [];
  const key = `${bucket.name}:${sharer}`;
  const known = windows.get(key);
  const isOver =
    known === undefined || call.now >= known.startedAt + bucket.windowMs || call.now < known.startedAt;
  const window = isOver ? { startedAt: call.now, used: 0 } : known;
  const resetSeconds = Math.max(1, Math.ceil((window.startedAt + bucket.windowMs - call.now) / 1000));
  return [{ bucket, key, limit: bucket.limit(call), window, resetSeconds }];
}

function withHeaders(answer: AccountAnswer, levels: readonly Level[]): AccountAnswer {
  const headers = levels.map(headersOf);
  return { ...answer, headers: Object.assign({}, answer.headers, ...headers) };
}

function headersOf({ bucket, limit, window, resetSeconds }: Level): Readonly<Record<string, string>> {
  const left = String(Math.max(0, limit - window.used));
  const total = String(limit);
  const own =
    bucket.header === undefined
      ? {}
      : { [bucket.header]: `total=${total}; remaining=${left}; resets=${resetSeconds}` };
  if (bucket.name !== "account") return own;
  return {
    "x-rate-limit": total,
    "x-rate-limit-remaining": left,
    "ratelimit-limit": total,
    "ratelimit-remaining": left,
    "ratelimit-reset": String(resetSeconds),
  };
}
