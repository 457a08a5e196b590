import type { EntryStorage } from "../../src/zendesk/feedback/outbox";
import type { Locks, TabChannel } from "../../src/zendesk/feedback/ports";
import type { StorageState } from "./script";
import { TabStorage } from "./tab-storage";
import type { VirtualTime } from "./virtual-time";

/** What the tabs of one agent share: storage with its events, a channel, and locks that a dead tab gives back. */
export type Browser = Readonly<{
  held: Map<string, string>;
  storageFor(tab: object): EntryStorage;
  listen(tab: object, listener: (key: string | null) => void): () => void;
  channelFor(tab: object): TabChannel;
  locksFor(tab: object): Locks;
  setStorage(state: StorageState): void;
  refusals(): number;
  close(tab: object): void;
}>;

type Claim = { tab: object; granted: (release: () => void) => void };

/** Other tabs hear of a storage write, and what is said on the channel, a little later, as browsers do it. */
const STORAGE_EVENT_MS = 4;
const CHANNEL_MS = 3;

export function createBrowser(time: VirtualTime): Browser {
  const held = new Map<string, string>();
  const listeners = new Map<object, (key: string | null) => void>();
  const hearers = new Map<object, (text: string) => void>();
  const queues = new Map<string, Claim[]>();
  let state: StorageState = "well";
  let refused = 0;

  function refuse(name: string): never {
    refused += 1;
    throw new Error(name);
  }

  function tell(from: object, key: string): void {
    for (const [tab] of listeners) {
      if (tab !== from) time.after(STORAGE_EVENT_MS, () => listeners.get(tab)?.(key));
    }
  }

  /** What was said before a tab died still arrives; in a tab that is dead by then nothing does. */
  function say(from: object, text: string): void {
    for (const [tab] of hearers) {
      if (tab !== from) time.after(CHANNEL_MS, () => hearers.get(tab)?.(text));
    }
  }

  function grantNext(name: string): void {
    const claim = queues.get(name)?.[0];
    if (claim)
      time.after(0, () => queues.get(name)?.[0] === claim && claim.granted(() => leave(name, claim)));
  }

  function leave(name: string, claim: Claim): void {
    const queue = queues.get(name) ?? [];
    const place = queue.indexOf(claim);
    if (place === -1) return;
    queue.splice(place, 1);
    if (place === 0) grantNext(name);
  }

  return {
    held,
    storageFor: (tab) => new TabStorage(tab, { held, tell, refuse, state: () => state }),
    listen: (tab, listener) => {
      listeners.set(tab, listener);
      return () => listeners.delete(tab);
    },
    channelFor: (tab) => ({
      send: (text) => state !== "apart" && say(tab, text),
      onText: (listener) => {
        hearers.set(tab, listener);
      },
    }),
    locksFor: (tab) => ({
      acquire: (name, granted) => {
        const claim: Claim = { tab, granted };
        const queue = queues.get(name) ?? [];
        queues.set(name, queue);
        queue.push(claim);
        if (queue.length === 1) grantNext(name);
        return () => leave(name, claim);
      },
    }),
    setStorage: (next) => {
      state = next;
    },
    refusals: () => refused,
    close: (tab) => {
      listeners.delete(tab);
      hearers.delete(tab);
      for (const [name, queue] of queues) {
        for (const claim of queue.filter((one) => one.tab === tab)) leave(name, claim);
      }
    },
  };
}
