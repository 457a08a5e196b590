import { type HeardTold, UNHEARD } from "./conversation/heard-parts";
import type { SpokenIntent } from "./conversation/spoken-intents";
import type { Tried } from "./handoff-review";
import type { Signals } from "./signals/signals";
import type { SpokenRisks } from "./spoken-risks";

/** What the words and the course of a conversation tell, before anything is checked against it. */
export type ConversationReading = Readonly<{
  /** Of the bot's turns. */
  signals: Signals;
  spokenRisks: SpokenRisks;
  /** Of the bot's turns, by the policy's words for them. */
  spokenIntents: readonly SpokenIntent[];
  /** Languages the customer may be writing in; null where it cannot be told. */
  spoken: readonly string[] | null;
  /** The bot's conversation was read, and we have words of its language: what they do not show is not there. */
  understood: boolean;
  /** Of the bot's words at the handoff. */
  heard: HeardTold;
  tries: readonly Tried[];
}>;

/** Of a conversation that nobody read: everything is unknown, nothing is absent. */
export const NOTHING_READ: ConversationReading = {
  signals: {
    asks: [],
    refusals: [],
    customerRepeats: [],
    botRepeats: [],
    fallbacks: [],
    unanswered: [],
    announcements: [],
    politenessGone: null,
    stuckAt: [],
    dueAt: [],
  },
  spokenRisks: new Map(),
  spokenIntents: [],
  spoken: null,
  understood: false,
  heard: UNHEARD,
  tries: [],
};
