import type { Flag } from "./flags";
import { flagTags } from "./tags";

/**
 * What one agent wants to stand on one ticket: ids and codes only, never text of anybody. It carries its
 * ticket and its agent, so that it can be sent to no other ticket and under no other name. `createdAt` is
 * epoch milliseconds; `seq` counts the agent's words on this ticket upwards.
 */
export type Intent = Readonly<{
  ticketId: string;
  agentId: string;
  opId: string;
  seq: number;
  createdAt: number;
  /** Null takes the flag off. */
  flag: Flag | null;
  bot: string | null;
  why: string | null;
  followUp: boolean;
  /** Tags of a colleague's flag the agent was shown and wants gone; `all` means those read first. */
  overrules: readonly string[] | "all";
}>;

/** How flags become tags on this installation, and what the surroundings allow. */
export type ProtocolSettings = Readonly<{
  prefix: string;
  vendors: readonly string[];
  tagBotAndReason: boolean;
  /** The outbox outlives the tab and is shared by the agent's tabs. */
  durable: boolean;
  /** Closed tickets may be tagged through an update_many job. */
  bulk: boolean;
}>;

/** The whole set of our tags this intent wants on its ticket. */
export function goalOf(intent: Intent, settings: ProtocolSettings): readonly string[] {
  const { prefix, vendors } = settings;
  const about = settings.tagBotAndReason ? { bot: intent.bot, why: intent.why } : {};
  return flagTags(intent.flag, { prefix, vendors, ...about });
}

/**
 * Whether one intent is the agent's later word. Two tabs may count to the same number at once; then the
 * id decides, so that both tabs choose the same one.
 */
export function supersedes(one: Intent, other: Intent): boolean {
  if (one.seq !== other.seq) return one.seq > other.seq;
  return one.opId > other.opId;
}
