import type { Intent, ProtocolSettings } from "../../src/domain/feedback/intent";
import {
  begin,
  type Progress,
  type ProtocolEvent,
  type RequestFault,
} from "../../src/domain/feedback/progress";
import { step } from "../../src/domain/feedback/step";
import { MOST_DOUBTS } from "../../src/domain/feedback/waits";
import type { TicketChange } from "../../src/domain/ticket";

/** The agent whose word is played. */
export const ANA = "7";
export const settings: ProtocolSettings = {
  prefix: "qa",
  vendors: [],
  tagBotAndReason: false,
  durable: true,
  bulk: false,
};
export const moment = { now: 1_000, chance: 0 };

export const anIntent = (more: Partial<Intent> = {}): Intent => ({
  ticketId: "1",
  agentId: ANA,
  opId: "a",
  seq: 1,
  createdAt: 0,
  flag: { verdict: "good" },
  bot: null,
  why: null,
  followUp: false,
  overrules: [],
  ...more,
});
const readingAt =
  (updatedAt: string) =>
  (...tags: string[]): ProtocolEvent => ({ kind: "read", reading: { tags, updatedAt, closed: false } });
export const reading = readingAt("2026-05-01T10:00:00Z");
/** Of a moment after all that `reading` shows. */
export const later = readingAt("2026-05-01T10:00:05Z");
export const failed = (fault: RequestFault, retryAfterSeconds: number | null = null): ProtocolEvent => ({
  kind: "failed",
  fault,
  retryAfterSeconds,
  detail: null,
});
export const change = (n: number, by: string, from: string[], to: string[]): TicketChange => ({
  auditId: String(n),
  at: `2026-05-01T10:00:0${n}Z`,
  kind: "change",
  field: "tags",
  from,
  to,
  by: { kind: "person", id: by, name: by },
});
export const traced = (...changes: TicketChange[]): ProtocolEvent => ({ kind: "traced", changes });
export const elapsed: ProtocolEvent = { kind: "elapsed" };
export const woken: ProtocolEvent = { kind: "woken" };
export const written: ProtocolEvent = { kind: "written" };

export function play(events: readonly ProtocolEvent[], intent = anIntent(), terms = settings): Progress {
  return events.reduce((p, event) => step(p, event, terms, moment), begin(intent, { kind: "reading" }));
}
export const GOOD = "qa__good";
export const saved = [reading(), written, reading(GOOD)];

/** The audits are refused as often as they are asked for. */
export const refused = (read: ProtocolEvent): ProtocolEvent[] =>
  Array.from({ length: MOST_DOUBTS + 1 }, () => [read, failed("not_available"), elapsed])
    .flat()
    .slice(0, -1);
