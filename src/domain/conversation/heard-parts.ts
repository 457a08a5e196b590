import { TELLING, type Telling } from "../handoff/handoff";

/** What the bot's own words told the customer of the handoff. */
export type HeardTold = Readonly<{
  parts: readonly Telling[];
  /** The bot's turns at the handoff, in which the parts stand. */
  turns: readonly number[];
  /** Parts that may have been told in words we do not know; a part that is neither here nor heard was not told. */
  unsure: readonly Telling[];
}>;

/** Nothing heard, and nothing to be said of what is missing. */
export const UNHEARD: HeardTold = { parts: [], turns: [], unsure: TELLING };
