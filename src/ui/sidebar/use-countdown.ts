import { useEffect, useState } from "react";

/** Whole seconds until a moment (epoch milliseconds), never below zero; null where there is no moment. */
export function useCountdown(until: number | null): number | null {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (until === null) return;
    setNow(Date.now());
    const tick = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(tick);
  }, [until]);
  return until === null ? null : Math.max(0, Math.ceil((until - now) / 1_000));
}
