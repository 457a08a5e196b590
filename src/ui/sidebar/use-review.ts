import { type Dispatch, useCallback, useEffect, useRef } from "react";
import { reviewTicket } from "../../domain/review";
import type { Connection } from "./connection";
import { createReviewLoader, type ReviewLoader } from "./review-loader";
import type { SidebarAction } from "./sidebar-reducer";

/** Events come in bursts when a ticket is submitted; one reading answers them all. */
const BURST_MS = 250;

/** Keeps the review of the open ticket up to date; answers a function that reads again now. */
export function useReview(
  { gateway, policy, fieldIds }: Connection,
  dispatch: Dispatch<SidebarAction>,
): () => void {
  const loader = useRef<ReviewLoader | null>(null);

  useEffect(() => {
    const now = () => Date.now();
    const current = createReviewLoader({
      gateway,
      fieldIds,
      review: (ticket) => reviewTicket(ticket, policy, now()),
      now,
      report: dispatch,
    });
    loader.current = current;
    let burst: ReturnType<typeof setTimeout> | undefined;
    const soon = () => {
      clearTimeout(burst);
      burst = setTimeout(current.refresh, BURST_MS);
    };
    const off = [
      gateway.on("ticket_changed", soon),
      gateway.on("submitted", soon),
      gateway.on("activated", soon),
    ];
    window.addEventListener("online", soon);
    current.refresh();
    return () => {
      clearTimeout(burst);
      for (const stop of off) stop();
      window.removeEventListener("online", soon);
      current.stop();
    };
  }, [gateway, policy, fieldIds, dispatch]);

  return useCallback(() => {
    dispatch({ kind: "retried" });
    loader.current?.refresh();
  }, [dispatch]);
}
