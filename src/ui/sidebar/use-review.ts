import { type Dispatch, useCallback, useEffect, useRef } from "react";
import { reviewTicket } from "../../domain/review";
import type { Connection } from "./connection";
import { createReviewLoader, type ReviewLoader } from "./review-loader";
import type { SidebarAction } from "./sidebar-reducer";

/** The words of eight languages come after the first paint: the card says at once what needs none. */
const loadVocabulary = async () =>
  (await import(/* webpackChunkName: "vocabulary" */ "../../domain/policy/with-vocabulary")).withVocabulary;

/** Keeps the review of the open ticket up to date; answers a function that reads again now. */
export function useReview(
  { gateway, policy, fieldIds }: Connection,
  dispatch: Dispatch<SidebarAction>,
): () => void {
  const loader = useRef<ReviewLoader | null>(null);

  useEffect(() => {
    const now = () => Date.now();
    let inForce = policy;
    const current = createReviewLoader({
      gateway,
      fieldIds,
      review: (ticket) => reviewTicket(ticket, inForce, now()),
      prepare: async () => {
        inForce = (await loadVocabulary())(policy);
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
