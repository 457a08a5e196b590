import type { EntryStorage } from "./outbox";
import type { Clock, Locks } from "./ports";

const HEAD = "baton:lease:";
const RENEW_MS = 3_000;
/** A lease that was not renewed for this long belongs to a tab that is gone. */
const TERM_MS = 10_000;
const ASK_AGAIN_MS = 500;
/** Two tabs may write at once; the one whose name is still there after this long holds the lease. */
const CONFIRM_MS = 60;

/**
 * Locks for browsers without Web Locks: a lease in the shared storage, renewed while it is held. Whether a
 * lease is still renewed is watched on the waiting tab's own timers, so that no wall clock has a part in it.
 * Where storage refuses, the tab is alone and is granted at once.
 */
export function leaseLocks(storage: () => EntryStorage, clock: Clock, holder: string): Locks {
  return { acquire: (name, granted) => claim(HEAD + name, granted, storage, clock, holder) };
}

function claim(
  key: string,
  granted: (release: () => void) => void,
  storage: () => EntryStorage,
  clock: Clock,
  holder: string,
): () => void {
  let stop = () => {};
  let term = 0;
  let seen: string | null = null;
  let unchangedMs = 0;

  const isMine = () => storage().getItem(key)?.startsWith(`${holder} `) ?? false;

  function take(): void {
    term += 1;
    storage().setItem(key, `${holder} ${term}`);
  }

  function release(): void {
    stop();
    try {
      if (isMine()) storage().removeItem(key);
    } catch {
      // Storage that refuses holds no lease to give back.
    }
  }

  function renew(): void {
    stop = clock.after(RENEW_MS, renew);
    try {
      take();
    } catch {
      stop();
    }
  }

  function confirm(): void {
    if (!isMine()) {
      ask();
      return;
    }
    renew();
    granted(release);
  }

  function ask(): void {
    const held = storage().getItem(key);
    unchangedMs = held === seen ? unchangedMs + ASK_AGAIN_MS : 0;
    seen = held;
    if (held !== null && unchangedMs < TERM_MS) {
      stop = clock.after(ASK_AGAIN_MS, attempt(ask));
      return;
    }
    take();
    stop = clock.after(CONFIRM_MS, attempt(confirm));
  }

  const attempt = (act: () => void) => () => {
    try {
      act();
    } catch {
      granted(() => {});
    }
  };

  attempt(ask)();
  return release;
}
