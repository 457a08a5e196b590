import type { Clock } from "./ports";

/** The browser's clock: `setTimeout` runs on monotonic time, so that a clock set back stretches no wait. */
export const browserClock: Clock = {
  now: () => Date.now(),
  after: (ms, act) => {
    const timer = setTimeout(act, ms);
    return () => clearTimeout(timer);
  },
};

/** Tells of what other tabs of this origin wrote; a null key means that all was cleared. */
export function onStorage(listener: (key: string | null) => void): () => void {
  const heard = (event: StorageEvent) => listener(event.key);
  window.addEventListener("storage", heard);
  return () => window.removeEventListener("storage", heard);
}

export function onOnline(listener: () => void): () => void {
  window.addEventListener("online", listener);
  return () => window.removeEventListener("online", listener);
}
