import { useCallback, useSyncExternalStore } from "react";
import type { FeedbackDesk, FeedbackState } from "../../domain/feedback/feedback-desk";

/** Where the flag of one ticket stands; changes as the desk does. */
export function useFeedback(desk: FeedbackDesk, ticketId: string): FeedbackState {
  return useSyncExternalStore(
    desk.subscribe,
    useCallback(() => desk.state(ticketId), [desk, ticketId]),
  );
}
