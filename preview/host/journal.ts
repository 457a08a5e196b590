import { createStore, type StoreApi } from "zustand/vanilla";

/** One thing that went over the wire, or that the host noticed about it. */
export type JournalEntry = Readonly<{
  n: number;
  /** Milliseconds since the epoch. */
  at: number;
  direction: "to_app" | "from_app" | "note";
  /** Which instance's frame; null for what came from nowhere known. */
  guid: string | null;
  /** The message as it was posted, or the note's words. */
  payload: unknown;
  /** Set where the host thinks the app's author should look. */
  warning: string | null;
}>;

export type Journal = Readonly<{
  entries: StoreApi<readonly JournalEntry[]>;
  record(entry: Pick<JournalEntry, "direction" | "guid" | "payload"> & { warning?: string }): void;
  clear(): void;
}>;

/** The protocol's record, oldest first; beyond `capacity` the oldest entries are dropped. */
export function createJournal(capacity = 2000): Journal {
  const entries = createStore<readonly JournalEntry[]>(() => []);
  let count = 0;
  return {
    entries,
    record({ warning = null, ...entry }) {
      count += 1;
      const next = { n: count, at: Date.now(), ...entry, warning };
      entries.setState([...entries.getState(), next].slice(-capacity), true);
    },
    clear: () => entries.setState([], true),
  };
}
