import type { AccountRequest } from "../account";
import { addressOf } from "../call";
import type { FaultKind } from "./faults";

/** When a fault strikes: which requests, from which of them on, and how often. */
export type FaultRule = Readonly<{
  id: string;
  /** `path` is without `.json` and query; `*` stands for anything, as in `/api/v2/tickets/*`. */
  match: Readonly<{ method?: string; path?: string }>;
  kind: FaultKind;
  /** The first matching request that it strikes, counted from 1; the first one if left out. */
  nth?: number;
  /** How many it strikes from there; one if left out. */
  times?: number | "all";
  /** What it means depends on the kind: how late, how slow, how stale. */
  delayMs?: number;
  /** How a request ends that gets no answer; a cut connection if left out. */
  ending?: "cut" | "lost";
}>;

export function matchesRule(rule: FaultRule, request: AccountRequest): boolean {
  const { method, path } = rule.match;
  if (method !== undefined && method.toUpperCase() !== request.method.toUpperCase()) return false;
  return path === undefined || matchesGlob(path.replace(/\.json$/, ""), addressOf(request.url).path);
}

/** Whether the rule strikes its n-th matching request. */
export function strikes({ nth = 1, times = 1 }: FaultRule, n: number): boolean {
  return n >= nth && (times === "all" || n < nth + times);
}

/** Piece by piece, without a pattern built from what somebody typed. */
function matchesGlob(glob: string, path: string): boolean {
  const pieces = glob.split("*");
  const [first = "", ...rest] = pieces;
  if (!path.startsWith(first)) return false;
  let at = first.length;
  for (const [index, piece] of rest.entries()) {
    const last = index === rest.length - 1;
    const found = last ? path.length - piece.length : path.indexOf(piece, at);
    if (found < at || !path.startsWith(piece, found)) return false;
    at = found + piece.length;
  }
  return at === path.length;
}
