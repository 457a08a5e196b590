/** A turn that says again what an earlier turn of the same speaker said; both are turn numbers. */
export type Repeat = Readonly<{ n: number; of: number }>;

/**
 * What the course of a conversation shows, as numbers of turns (`Turn.n`) in the order of the conversation, so
 * that every claim opens its turn. No words of any language, and no guess at a feeling.
 */
export type Signals = Readonly<{
  /** The customer asks for a human. */
  asks: readonly number[];
  /** The customer says that the bot's answer was not the answer. */
  refusals: readonly number[];
  customerRepeats: readonly Repeat[];
  botRepeats: readonly Repeat[];
  /** The bot says that it did not understand, or has no answer. */
  fallbacks: readonly number[];
  /** Questions of the customer to which nothing came, or only a fallback, an announcement or an old answer. */
  unanswered: readonly number[];
  /** The bot says that it hands over; an offer to do so is not an announcement. */
  announcements: readonly number[];
  /** The first turn from which a customer who had been polite no longer is; null where nothing changed. */
  politenessGone: number | null;
  /** Turns at which failed steps had piled up faster than the conversation moved on. */
  stuckAt: readonly number[];
  /** Turns at which the shape alone, whatever the language, says that a human was due. */
  dueAt: readonly number[];
}>;
