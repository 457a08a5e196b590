import type { Clock, TabChannel } from "./ports";

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

/** Tells the other tabs of this origin, where the browser has a way that needs no room in its storage. */
export function tabChannel(name: string): TabChannel {
  try {
    const channel = new BroadcastChannel(name);
    return {
      send: (text) => channel.postMessage(text),
      onText: (listener) => {
        channel.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
          if (typeof data === "string") listener(data);
        });
      },
    };
  } catch {
    // Too old a browser, or one that keeps third parties apart: then tabs hear each other by storage alone.
    return { send: () => {}, onText: () => {} };
  }
}

export function onOnline(listener: () => void): () => void {
  window.addEventListener("online", listener);
  return () => window.removeEventListener("online", listener);
}
