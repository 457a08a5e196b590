import { type Dispatch, useCallback, useEffect, useRef } from "react";
import { firstReview, ticketAsFirstReviewed } from "../../domain/first-review";
import type { Ticket } from "../../domain/ticket";
import type { Connection } from "./connection";
import { createReviewLoader, type ReviewedTicket, type ReviewLoader } from "./review-loader";
import type { SidebarAction } from "./sidebar-reducer";

/** All checks and the words of eight languages come after the first paint: the card says at once what needs none. */
const loadWholeReview = () => import(/* webpackChunkName: "whole-review" */ "../../domain/whole-review");

/** Keeps the review of the open ticket up to date; answers a function that reads again now. */
export function useReview(
  { gateway, policy, fieldIds }: Connection,
  dispatch: Dispatch<SidebarAction>,
): () => void {
  const loader = useRef<ReviewLoader | null>(null);

  useEffect(() => {
    const now = () => Date.now();
    let review = (given: Ticket): ReviewedTicket => {
      const ticket = ticketAsFirstReviewed(given, policy);
      return { ticket, review: firstReview(ticket, policy, now()) };
    };
    const current = createReviewLoader({
      gateway,
      fieldIds,
      review: (ticket) => review(ticket),
      prepare: async () => {
        const { reviewTicket, ticketAsReviewed, withVocabulary } = await loadWholeReview();
        const inForce = withVocabulary(policy);
        review = (given) => {
          const ticket = ticketAsReviewed(given, inForce);
          return { ticket, review: reviewTicket(ticket, inForce, now()) };
        };
      },
      now,
      report: dispatch,
    });
    loader.current = current;
    const off = [
      gateway.on("ticket_changed", current.refresh),
      gateway.on("activated", current.refresh),
      gateway.on("submitted", current.reload),
    ];
    window.addEventListener("online", current.refresh);
    current.refresh();
    return () => {
      for (const stop of off) stop();
      window.removeEventListener("online", current.refresh);
      current.stop();
    };
  }, [gateway, policy, fieldIds, dispatch]);

  return useCallback(() => {
    dispatch({ kind: "retried" });
    loader.current?.reload();
  }, [dispatch]);
}
