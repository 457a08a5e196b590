import { type Intent, type ProtocolSettings, supersedes } from "../../domain/feedback/intent";
import { fromEntry, isUnmoved, type OutboxEntry, toEntry } from "../../domain/feedback/outbox-entry";
import { begin, changed, type Progress, type ProtocolEvent } from "../../domain/feedback/progress";
import { needsLock, pauseOf, requestOf } from "../../domain/feedback/request";
import { step } from "../../domain/feedback/step";
import { DEADLINE_MS, GATHER_MS, GIVE_UP_MS } from "../../domain/feedback/waits";
import type { Clock, Locks, Outbox, SendRequest, StoredEntry } from "./ports";

/** What one tab says reaches the others within a few milliseconds; a busy tab is given more. */
const HEAR_MS = 60;

export type RunnerPorts = Readonly<{
  send: SendRequest;
  outbox: Outbox;
  locks: Locks;
  clock: Clock;
  random: () => number;
  settings: () => ProtocolSettings;
  changed: () => void;
}>;

export type TicketRunner = Readonly<{
  progress(): Progress | null;
  want(intent: Intent): void;
  wake(): void;
  /** Another tab wrote this ticket's entry. */
  reload(): void;
}>;

/**
 * Does for one ticket what the protocol's phases say: keeps the entry before it acts, holds the ticket's
 * lock while it works, gives every request its own deadline, and hands everything that happens back to
 * the protocol. It decides nothing.
 */
export function createTicketRunner(ticketId: string, ports: RunnerPorts): TicketRunner {
  const { outbox, locks, clock } = ports;
  let progress: Progress | null = null;
  let kept: StoredEntry | null = null;
  let keptOpId: string | null = null;
  let lock: "none" | "asked" | "held" = "none";
  let leave = () => {};
  let stopHearing = () => {};
  let stopTimer = () => {};
  let stopGivingUp: (() => void) | null = null;
  let asking: object | null = null;
  let overdueWrite: object | null = null;
  /** This tab was asked to look at the ticket, and has not yet done so itself. */
  let toLook = false;

  const moment = () => ({ now: clock.now(), chance: ports.random() });

  function take(event: ProtocolEvent): void {
    if (progress !== null) become(step(progress, event, ports.settings(), moment()));
  }

  function become(next: Progress): void {
    if (next === progress) return;
    const before = progress?.phase;
    const stored = outbox.read(ticketId);
    const now = withLaterWord(next, stored);
    progress = now;
    keep(now, stored);
    awaitSettling(now, GIVE_UP_MS);
    toLook &&= needsLock(now);
    if (now.phase !== before) act(now);
    ports.changed();
  }

  /** What another tab kept in the meantime, where it is the agent's later word: nothing older is sent then. */
  function withLaterWord(next: Progress, stored: StoredEntry | null): Progress {
    if (stored === null || !isNews(stored)) return next;
    const { entry } = stored;
    if (!supersedes(entry.intent, next.intent)) return next;
    follow(stored);
    const unsent: Progress = isWriting(next) ? changed(next, { phase: { kind: "reading" } }) : next;
    return step(unsent, { kind: "wanted", intent: entry.intent }, ports.settings(), moment());
  }

  /** Whether another tab wrote it. */
  const isNews = (stored: StoredEntry): boolean => stored.raw !== kept?.raw;

  /** Only the tab that works, or brings a new word, writes the entry: the others only follow it. */
  function keep(next: Progress, stored: StoredEntry | null): void {
    if (lock !== "held" && next.intent.opId === keptOpId) return;
    const entry = toEntry(next, clock.now());
    keptOpId = next.intent.opId;
    if (entry && stored && isUnmoved(entry, stored.entry)) {
      kept = stored;
      return;
    }
    kept = entry && { raw: JSON.stringify(entry), entry };
    if (kept?.raw !== stored?.raw) outbox.write(ticketId, kept);
  }

  function act(next: Progress): void {
    stopTimer();
    const pause = pauseOf(next);
    stopTimer = pause === null ? () => {} : clock.after(pause, () => take({ kind: "elapsed" }));
    if (!needsLock(next)) release();
    else if (lock === "held") send(next);
    else if (lock === "none") {
      lock = "asked";
      leave = locks.acquire(`baton:flag:${ticketId}`, granted);
    }
  }

  /**
   * While this tab waited for the lock, another may have done the work. Where the entry stands in storage,
   * that is seen at once; where it does not, the other's last word may still be on its way.
   */
  function granted(free: () => void): void {
    leave = free;
    if (outbox.durable() && outbox.read(ticketId) !== null) takeOver();
    else stopHearing = clock.after(HEAR_MS, takeOver);
  }

  function takeOver(): void {
    lock = "held";
    reload();
    if (progress && needsLock(progress)) send(progress);
    else release();
  }

  function release(): void {
    if (lock === "none") return;
    lock = "none";
    stopHearing();
    leave();
  }

  function send(next: Progress): void {
    const request = requestOf(next);
    if (request === null || asking !== null) return;
    const asked = {};
    asking = asked;
    const stopDeadline = clock.after(DEADLINE_MS, () => {
      if (asking !== asked) return;
      asking = null;
      if (request.kind === "add" || request.kind === "remove") overdueWrite = asked;
      take({ kind: "overdue" });
    });
    ports.send(request, (event) => {
      stopDeadline();
      if (asking === asked) {
        asking = null;
        take(event);
        if (progress && lock === "held") send(progress);
      } else if (overdueWrite === asked && !isTimeout(event)) {
        overdueWrite = null;
        take({ kind: "settled" });
      }
    });
  }

  /** `left` is how much longer a write that nobody answered may be under way; of another tab's, all of it. */
  function awaitSettling(next: Progress, left: number): void {
    if (next.unsettled === null) {
      stopGivingUp?.();
      stopGivingUp = null;
    } else {
      stopGivingUp ??= clock.after(left, () => take({ kind: "settled" }));
    }
  }

  function reload(): void {
    const stored = outbox.read(ticketId);
    if (stored === null || !isNews(stored)) return;
    const { entry } = stored;
    if (progress && supersedes(progress.intent, entry.intent)) return;
    if (progress && hasGivenUp(progress, entry)) return;
    adopt(stored);
  }

  function follow(stored: StoredEntry): void {
    kept = stored;
    keptOpId = stored.entry.intent.opId;
  }

  /**
   * Takes up what another tab, or an earlier life of this one, kept. A later word joins what this tab knows, unless
   * it came with the server's time to wait, which this tab has not heard of.
   */
  function adopt(stored: StoredEntry): void {
    const before = progress;
    const { entry } = stored;
    follow(stored);
    const isLater = before !== null && supersedes(entry.intent, before.intent);
    if (before && (asking !== null || (isLater && entry.rest.kind !== "waiting"))) {
      progress = lock === "held" ? before : withSent(before, entry);
      awaitSettling(progress, DEADLINE_MS + GIVE_UP_MS);
      take({ kind: "wanted", intent: entry.intent });
      return;
    }
    const restored = fromEntry(entry, clock.now());
    const own = overdueWrite !== null && before !== null;
    progress = changed(restored, {
      seen: before?.seen ?? null,
      unsettled: own ? before.unsettled : restored.unsettled,
      ghost: own ? before.ghost : restored.ghost,
    });
    awaitSettling(progress, DEADLINE_MS + GIVE_UP_MS);
    act(progress);
    ports.changed();
    if (toLook && entry.rest.kind === "watching") take({ kind: "woken" });
  }

  reload();
  return {
    progress: () => progress,
    want: (intent) => {
      if (progress === null) become(begin(intent, { kind: "gathering", ms: GATHER_MS }));
      else take({ kind: "wanted", intent });
    },
    wake: () => {
      take({ kind: "woken" });
      toLook = progress !== null && needsLock(progress);
    },
    reload,
  };
}

/** What another tab has under way when it brings a later word. */
const withSent = (p: Progress, { sent, ghost }: OutboxEntry): Progress =>
  changed(p, {
    unsettled: p.unsettled ?? sent,
    ghost: p.ghost ?? ghost,
  });

/** A word that this tab gave up is not taken up again because another tab is still at it, or about to look. */
function hasGivenUp({ phase, intent, savedAt }: Progress, { rest, intent: kept }: OutboxEntry): boolean {
  if (phase.kind !== "superseded" || kept.opId !== intent.opId) return false;
  return rest.kind === "pending" || (rest.kind === "watching" && rest.at === savedAt);
}

const isWriting = ({ phase }: Progress): boolean => phase.kind === "writing" || phase.kind === "bulk_writing";

/** The gateway gave up waiting, too: the request may still be under way. */
const isTimeout = (event: ProtocolEvent): boolean => event.kind === "failed" && event.fault === "timeout";
