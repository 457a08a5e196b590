import type { Locks } from "./ports";

/** The browser's own locks, which it frees when a tab goes away. Null where it has none or refuses them. */
export function webLocks(manager: LockManager | undefined): Locks | null {
  if (!manager) return null;
  return {
    acquire: (name, granted) => {
      const leaving = new AbortController();
      let free = () => {};
      manager
        .request(name, { signal: leaving.signal }, () => {
          const held = new Promise<void>((resolve) => {
            free = resolve;
          });
          granted(free);
          return held;
        })
        .catch(() => {
          // Withdrawn before it was granted, or refused with the storage: then this tab is alone anyway.
          if (!leaving.signal.aborted) granted(() => {});
        });
      return () => {
        leaving.abort();
        free();
      };
    },
  };
}
