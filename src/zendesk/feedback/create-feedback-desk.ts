import type {
  FeedbackDesk,
  FeedbackState,
  FlagOptions,
  SaveTrouble,
} from "../../domain/feedback/feedback-desk";
import { feedbackState } from "../../domain/feedback/feedback-state";
import type { Flag } from "../../domain/feedback/flags";
import type { Intent, ProtocolSettings } from "../../domain/feedback/intent";
import { checkPrefix } from "../../domain/feedback/prefix";
import type { Progress } from "../../domain/feedback/progress";
import { sameFlag } from "../../domain/feedback/tags";
import type { Agent } from "../gateway";
import type { Clock, Locks, Outbox, SendRequest } from "./ports";
import { createTicketRunner, type TicketRunner } from "./ticket-runner";

export type DeskPorts = Readonly<{
  send: SendRequest;
  outbox: Outbox;
  locks: Locks;
  clock: Clock;
  random: () => number;
  agent: Agent;
  /** Tags that are values of ticket fields: under a prefix that heads one of them nothing is sent. */
  fieldTags: readonly string[];
  settings: Omit<ProtocolSettings, "durable">;
  onOnline: (listener: () => void) => () => void;
}>;

/**
 * The write path of flags for one signed-in agent. Flags that an earlier life of the tab left under way
 * are taken up again at once; those of other agents on this computer are not seen.
 */
export function createFeedbackDesk(ports: DeskPorts): FeedbackDesk {
  const { send, outbox, locks, clock, random, agent } = ports;
  const isPrefixFree = checkPrefix(ports.settings.prefix, ports.fieldTags).kind === "ok";
  const runners = new Map<string, TicketRunner>();
  const states = new Map<string, FeedbackState>();
  const listeners = new Set<() => void>();

  function runnerFor(ticketId: string): TicketRunner {
    const known = runners.get(ticketId);
    if (known) return known;
    const changed = () => {
      states.delete(ticketId);
      for (const listener of listeners) listener();
    };
    const { prefix, vendors, tagBotAndReason, bulk } = ports.settings;
    const settings = () => ({ prefix, vendors, tagBotAndReason, bulk, durable: outbox.durable() });
    const runner = createTicketRunner(ticketId, { send, outbox, locks, clock, random, settings, changed });
    runners.set(ticketId, runner);
    return runner;
  }

  function barred(ticketId: string): SaveTrouble | null {
    if (agent.role === "light_agent" || agent.role === "end_user") return "light_agent";
    if (!/^\d+$/.test(ticketId)) return "new_ticket";
    return isPrefixFree ? null : "prefix_taken";
  }

  function state(ticketId: string): FeedbackState {
    const known = states.get(ticketId);
    if (known) return known;
    const progress = runners.get(ticketId)?.progress() ?? null;
    const fresh = feedbackState(progress, barred(ticketId), outbox.durable(), clock.now());
    states.set(ticketId, fresh);
    return fresh;
  }

  function flag(ticketId: string, wanted: Flag | null, options: FlagOptions = {}): void {
    if (state(ticketId).barred !== null) return;
    const runner = runnerFor(ticketId);
    runner.reload();
    const before = runner.progress();
    if (before && !options.overrule && isUnderWay(before) && sameFlag(before.intent.flag, wanted)) return;
    // Counting starts at the clock, so that it goes on upwards even where an unreadable entry was set aside.
    const seq = Math.max(1 + (before?.intent.seq ?? 0), clock.now());
    const overrules = options.overrule ? standingTags(before) : [];
    const { bot = null, why = null, followUp = false } = options;
    const opId = `${clock.now().toString(36)}${random().toString(36).slice(2)}`;
    const [agentId, createdAt] = [agent.id, clock.now()];
    const word: Intent = {
      ticketId,
      agentId,
      opId,
      seq,
      createdAt,
      flag: wanted,
      bot,
      why,
      followUp,
      overrules,
    };
    runner.want(word);
  }

  if (isPrefixFree) {
    for (const ticketId of outbox.tickets()) runnerFor(ticketId);
    outbox.onChange((ticketId) => runnerFor(ticketId).reload());
  }
  ports.onOnline(() => {
    for (const runner of runners.values()) {
      if (runner.progress()?.phase.kind === "waiting") runner.wake();
    }
  });

  return {
    state,
    flag,
    verify: (ticketId) => {
      if (isPrefixFree) runnerFor(ticketId).wake();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** A flag that has come to no end other than "saved": the same click again changes nothing about it. */
function isUnderWay({ phase }: Progress): boolean {
  return !["stopped", "removed", "outdone", "superseded"].includes(phase.kind);
}

/** The tags the agent was shown as a colleague's; where the desk showed none, those that are read first. */
function standingTags(before: Progress | null): Intent["overrules"] {
  return before?.phase.kind === "outdone" ? before.phase.tags : "all";
}
