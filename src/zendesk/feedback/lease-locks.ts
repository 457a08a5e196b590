import type { EntryStorage } from "./outbox";
import type { Clock, Locks } from "./ports";

const HEAD = "baton:lease:";
const TERM_MS = 10_000;
const RENEW_MS = 3_000;
const ASK_AGAIN_MS = 500;
/** Two tabs may write at once; the one whose name is still there after this long holds the lease. */
const CONFIRM_MS = 60;

/**
 * Locks for browsers without Web Locks: a lease in the shared storage, renewed while it is held and free
 * again ten seconds after its tab went away. Where storage refuses, the tab is alone and is granted at once.
 */
export function leaseLocks(storage: () => EntryStorage, clock: Clock, holder: string): Locks {
  const key = (name: string) => HEAD + name;

  function current(name: string): string | null {
    const [who = "", until = ""] = (storage().getItem(key(name)) ?? "").split(" ");
    const left = Number(until) - clock.now();
    return left > 0 && left <= TERM_MS ? who : null;
  }

  function take(name: string): void {
    storage().setItem(key(name), `${holder} ${clock.now() + TERM_MS}`);
  }

  return {
    acquire: (name, granted) => {
      let stop = () => {};
      const release = () => {
        stop();
        try {
          if (current(name) === holder) storage().removeItem(key(name));
        } catch {
          // Storage that refuses holds no lease to give back.
        }
      };
      const renew = () => {
        stop = clock.after(RENEW_MS, renew);
        try {
          take(name);
        } catch {
          stop();
        }
      };
      const confirm = () => {
        if (current(name) !== holder) return ask();
        renew();
        granted(release);
      };
      const ask = (): void => {
        try {
          const free = current(name) === null;
          if (free) take(name);
          stop = clock.after(free ? CONFIRM_MS : ASK_AGAIN_MS, free ? confirm : ask);
        } catch {
          granted(() => {});
        }
      };
      ask();
      return release;
    },
  };
}
