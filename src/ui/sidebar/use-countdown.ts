import { useEffect, useState } from "react";

/**
 * Whole seconds until a moment (epoch milliseconds), never below zero; null where there is no moment. Counted on
 * monotonic time from when the moment is told: a clock that is set meanwhile changes nothing, as it changes no
 * timer.
 */
export function useCountdown(until: number | null): number | null {
  const [left, setLeft] = useState(() => leftUntil(until));
  useEffect(() => {
    const [whole, from] = [leftUntil(until), performance.now()];
    setLeft(whole);
    if (until === null) return;
    const tick = setInterval(() => setLeft(whole - (performance.now() - from)), 1_000);
    return () => clearInterval(tick);
  }, [until]);
  return until === null ? null : Math.max(0, Math.ceil(left / 1_000));
}

const leftUntil = (until: number | null): number => (until === null ? 0 : until - Date.now());
