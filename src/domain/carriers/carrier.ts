import type { HandoffValues } from "../handoff/handoff";
import type { CarrierName, Evidence, Grade, ReadingProblem } from "../handoff/provenance";
import type { Policy } from "../policy/policy";
import type { Ticket } from "../ticket";

/**
 * What one place on a ticket gave. `values` is null where it could not be read at all. `at` is when it was
 * written, where that is known; a field's current value has no time of its own and belongs to the newest
 * handoff. `raw` is the text as it came, for whoever must mend the bot.
 */
export type CarrierReading = Readonly<{
  carrier: CarrierName;
  ref: string;
  at: string | null;
  grade: Grade;
  problems: readonly ReadingProblem[];
  values: HandoffValues | null;
  raw: string | null;
  evidence: Evidence;
}>;

/** A reader never throws; nothing found is an empty list. */
export type Carrier = Readonly<{
  name: CarrierName;
  read(ticket: Ticket, policy: Policy): readonly CarrierReading[];
}>;
