/** Clicks this close together are one change of mind, and cost one write. */
export const GATHER_MS = 300;

/** Our own deadline for any request: the framework's is five minutes, or none. */
export const DEADLINE_MS = 12_000;

/**
 * A write past its deadline is given this much longer to come to its end before another one is sent, so
 * that two are never under way.
 */
export const GIVE_UP_MS = 30_000;

/** A reading that found the goal without a write is believed when a second one agrees. */
export const SECOND_LOOK_MS = 1_500;

/** Readings from a lagging replica, or audits that lag behind the tags, are asked again after these. */
const DOUBT_MS = [1_000, 2_000, 4_000, 8_000] as const;
export const MOST_DOUBTS = DOUBT_MS.length;

/** Zendesk's own Ruby client waits 10 s where a 429 or 503 names no time. */
const DEFAULT_WAIT_MS = 10_000;
const LONGEST_BACKOFF_MS = 160_000;
/** A server that names more than ten minutes is asked again after ten. */
export const LONGEST_WAIT_MS = 600_000;

/** After a write whose end was never learned: when to look again for one that landed late. */
const RECHECK_MS = [20_000, 40_000, 60_000] as const;

/** Writes for one word of the agent, without a 429 or a 5xx in between. */
export const MOST_WRITES = 4;

/** A job of one ticket is done in seconds; it is asked for at most this often. */
export const MOST_JOB_READINGS = 15;
export const JOB_PAUSE_MS = 2_000;

/**
 * How long to wait before the next try. A time the server named is kept and never shortened; jitter only
 * adds, up to a quarter, so that a room of agents does not come back at once. `tries` counts waits in a row.
 */
export function backoffMs(tries: number, retryAfterSeconds: number | null, chance: number): number {
  const own = Math.min(DEFAULT_WAIT_MS * 2 ** tries, LONGEST_BACKOFF_MS);
  const base = retryAfterSeconds === null ? own : Math.min(retryAfterSeconds * 1_000, LONGEST_WAIT_MS);
  return Math.round(base * (1 + chance / 4));
}

/** A short pause inside the work: the first after a failure, spread so that two tabs do not march in step. */
export const shortPauseMs = (chance: number): number => Math.round(500 + 1_000 * chance);

export const doubtMs = (doubts: number): number => DOUBT_MS[Math.min(doubts, MOST_DOUBTS - 1)] ?? 0;

export const recheckMs = (rechecks: number): number | null => RECHECK_MS[rechecks] ?? null;
