import type { HandoffReview } from "../../domain/handoff-review";
import type { Ticket } from "../../domain/ticket";
import type { Gateway, GatewayFault } from "../../zendesk/gateway";
import { faultOf } from "./fault-of";

export type ReviewReport =
  | Readonly<{ kind: "read"; ticket: Ticket; review: HandoffReview; whole: boolean; at: number }>
  | Readonly<{ kind: "failed"; fault: GatewayFault }>;

export type ReviewLoader = Readonly<{ refresh(): void; stop(): void }>;

/**
 * Reads the open ticket, reports its review at once, completes it and reports again. One reading at a
 * time: a refresh asked for meanwhile follows when it is done. What a reading still brings after a
 * refresh was asked for is never reported: the ticket on screen may be another by then.
 */
export function createReviewLoader({
  gateway,
  fieldIds,
  review,
  now,
  report,
}: {
  gateway: Pick<Gateway, "readOpenTicket" | "completeTicket">;
  fieldIds: readonly string[];
  review: (ticket: Ticket) => HandoffReview;
  now: () => number;
  report: (report: ReviewReport) => void;
}): ReviewLoader {
  let generation = 0;
  let running = false;

  async function read(): Promise<void> {
    running = true;
    const mine = generation;
    const tell = (what: ReviewReport) => {
      if (mine === generation) report(what);
    };
    try {
      const opened = await gateway.readOpenTicket(fieldIds);
      const whole = opened.unread.length === 0 || opened.id === null;
      tell({ kind: "read", ticket: opened, review: review(opened), whole, at: now() });
      if (!whole && mine === generation) {
        const ticket = await gateway.completeTicket(opened);
        tell({ kind: "read", ticket, review: review(ticket), whole: true, at: now() });
      }
    } catch (error) {
      tell({ kind: "failed", fault: faultOf(error) });
    }
    running = false;
    if (mine !== generation && generation !== STOPPED) await read();
  }

  return {
    refresh() {
      if (generation === STOPPED) return;
      generation += 1;
      if (!running) void read();
    },
    stop() {
      generation = STOPPED;
    },
  };
}

const STOPPED = -1;
