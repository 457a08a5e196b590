import { useRef } from "react";

/** Whether something has been shown yet: it is drawn when it is first looked at, and keeps its state from then on. */
export function useSeen(shown: boolean): boolean {
  const seen = useRef(shown);
  seen.current ||= shown;
  return seen.current;
}
