import type { PageTrouble } from "../host/page-troubles";
import type { ProtocolFault } from "../host/protocol-faults";

/** A rule on the way to the account, as its server takes it, without its id. */
export type RuleDraft = Readonly<{
  match: Readonly<{ method?: string; path: string }>;
  kind: string;
  nth?: number;
  times?: number | "all";
  delayMs?: number;
  ending?: "cut" | "lost";
}>;

/** How one fault is brought about: by a switch of ours, or by another part of the page. */
export type FaultAct = Readonly<
  | { kind: "rules"; rules: readonly RuleDraft[] }
  | { kind: "wire"; fault: ProtocolFault }
  | { kind: "page"; trouble: PageTrouble }
  | { kind: "flood" }
  | { kind: "second_window" }
  | { kind: "second_agent" }
  | { kind: "new_ticket" }
>;

export type KnownFault = Readonly<{
  n: number;
  says: string;
  act: FaultAct;
  /** What is left to do by hand. */
  then?: string;
}>;

/** Any ticket, or anything below one. */
export const TICKET = "/api/v2/tickets/*";
/** Rules for a write of a ticket, a read of one, and any request: once, unless they say otherwise. */
export const write = (kind: string, more: Partial<RuleDraft> = {}): RuleDraft => ({
  match: { method: "PUT", path: TICKET },
  kind,
  ...more,
});
export const read = (kind: string, more: Partial<RuleDraft> = {}): RuleDraft => ({
  match: { method: "GET", path: TICKET },
  kind,
  ...more,
});
export const any = (kind: string, path = "/api/v2/*", more: Partial<RuleDraft> = {}): RuleDraft => ({
  match: { path },
  kind,
  ...more,
});
export const rules = (...all: readonly RuleDraft[]): FaultAct => ({ kind: "rules", rules: all });
export const always = { times: "all" } as const;
