import type { HandoffReview } from "../../domain/handoff-review";
import type { Ticket } from "../../domain/ticket";
import type { Gateway, GatewayFault } from "../../zendesk/gateway";
import { faultOf } from "./fault-of";
import { type CompleteReading, withKeptParts } from "./kept-parts";

/** A review and the ticket that it speaks of. */
export type ReviewedTicket = Readonly<{ ticket: Ticket; review: HandoffReview }>;

export type ReviewReport =
  | (ReviewedTicket & Readonly<{ kind: "read"; whole: boolean; at: number }>)
  | Readonly<{ kind: "failed"; fault: GatewayFault }>;

export type ReviewLoader = Readonly<{
  /** Something may have changed: REST is asked again only if the ticket's stamp says so. */
  refresh(): void;
  /** Reads everything anew. */
  reload(): void;
  stop(): void;
}>;

/**
 * Reads the open ticket, reports its review at once, completes it and reports again. One reading at a
 * time: what is asked for meanwhile follows when it is done, and what the overtaken reading still brings
 * is never reported: the ticket on screen may be another by then.
 */
export function createReviewLoader({
  gateway,
  fieldIds,
  review,
  prepare,
  now,
  report,
}: {
  gateway: Pick<Gateway, "readOpenTicket" | "completeTicket">;
  fieldIds: readonly string[];
  review: (ticket: Ticket) => ReviewedTicket;
  /** Fetches what only a whole review needs; the first, of what was read at once, does without. */
  prepare: () => Promise<void>;
  now: () => number;
  report: (report: ReviewReport) => void;
}): ReviewLoader {
  let generation = 0;
  let running = false;
  let last: CompleteReading | null = null;

  async function read(): Promise<void> {
    running = true;
    const mine = generation;
    const tell = (ticket: Ticket, whole: boolean) => {
      if (mine === generation) report({ kind: "read", ...review(ticket), whole, at: now() });
    };
    try {
      const opened = await gateway.readOpenTicket(fieldIds);
      const kept = withKeptParts(opened, last);
      const whole = kept ?? (opened.id === null || opened.unread.length === 0 ? opened : null);
      if (whole === null) tell(opened, false);
      if (mine === generation) {
        const [completed] = await Promise.all([whole ?? complete(opened), prepare()]);
        tell(completed, true);
      }
    } catch (error) {
      if (mine === generation) report({ kind: "failed", fault: faultOf(error) });
    }
    running = false;
    if (mine !== generation && generation !== STOPPED) await read();
  }

  async function complete(opened: Ticket): Promise<Ticket> {
    const completed = await gateway.completeTicket(opened);
    last = { opened, completed };
    return completed;
  }

  function refresh(): void {
    if (generation === STOPPED) return;
    generation += 1;
    if (!running) void read();
  }

  return {
    refresh,
    reload() {
      last = null;
      refresh();
    },
    stop() {
      generation = STOPPED;
    },
  };
}

const STOPPED = -1;
