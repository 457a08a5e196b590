import { supersedes } from "../../domain/feedback/intent";
import { type OutboxEntry, parseEntry } from "../../domain/feedback/outbox-entry";
import type { Outbox, StoredEntry, TabChannel } from "./ports";

/** What of the browser's storage is used; every call may throw where third-party storage is blocked. */
export type EntryStorage = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

const HEAD = "baton:flags:";
const SET_ASIDE = "baton:unreadable:";

/** What a tab says when it opens: whoever keeps entries in memory repeats them. */
const ASKS = "?";

/** An entry that found no room; `alone` where not even the older one before it could be taken away. */
type Remembered = Readonly<{ stored: StoredEntry | null; alone: boolean }>;

/**
 * The outbox of one agent in the browser's storage. Another agent's entries on the same computer are not
 * seen. Where storage refuses (SecurityError, quota), the entry stays in memory, `durable` turns false, and
 * the agent's other open tabs are told. What stands in storage is taken away first, so that whatever stands
 * there later is the newer one. An entry that cannot be read is set aside under another key, once, so that it neither blocks the ticket
 * nor is lost to whoever looks into it.
 */
export function createOutbox(
  storage: () => EntryStorage,
  agentId: string,
  onStorage: (listener: (key: string | null) => void) => () => void,
  channel: TabChannel,
): Outbox {
  const head = `${HEAD}${agentId}:`;
  const memory = new Map<string, Remembered>();
  const newest = new Map<string, StoredEntry>();
  let refused = false;

  function attempt<T>(use: (store: EntryStorage) => T, otherwise: T): T {
    try {
      return use(storage());
    } catch {
      refused = true;
      return otherwise;
    }
  }

  function textOf(ticketId: string): string | null {
    try {
      return storage().getItem(head + ticketId);
    } catch {
      refused = true;
      return null;
    }
  }

  function read(ticketId: string): StoredEntry | null {
    const held = memory.get(ticketId);
    if (held?.alone) return held.stored;
    const raw = textOf(ticketId);
    if (raw === null) return held?.stored ?? null;
    memory.delete(ticketId);
    const known = newest.get(ticketId);
    if (known?.raw === raw) return known;
    const entry = ownEntry(raw, ticketId, agentId);
    if (entry === null) return setAside(ticketId, raw);
    const stored = { raw, entry };
    newest.set(ticketId, stored);
    return stored;
  }

  function setAside(ticketId: string, raw: string): null {
    attempt((store) => {
      store.setItem(`${SET_ASIDE}${agentId}:${ticketId}`, raw);
      store.removeItem(head + ticketId);
    }, undefined);
    return null;
  }

  function write(ticketId: string, stored: StoredEntry | null): void {
    if (stored) newest.set(ticketId, stored);
    const done = attempt((store) => {
      if (stored === null) store.removeItem(head + ticketId);
      else store.setItem(head + ticketId, stored.raw);
      refused = false;
      return true;
    }, false);
    if (done) {
      memory.delete(ticketId);
      return;
    }
    // An older entry must not outlive this one: after a reload it would bring back what was undone.
    const cleared = attempt((store) => {
      store.removeItem(head + ticketId);
      return true;
    }, false);
    remember(ticketId, { stored, alone: !cleared });
    tell(ticketId, stored?.raw ?? "");
  }

  const tell = (ticketId: string, raw: string) => channel.send(`${ticketId} ${raw}`);

  /** What another open tab of the agent could not store; answers the ticket it is about. */
  function hear(text: string): string | null {
    const at = text.indexOf(" ");
    const [ticketId, raw] = [text.slice(0, at), text.slice(at + 1)];
    const entry = ownEntry(raw, ticketId, agentId);
    const held = read(ticketId)?.entry;
    if (raw !== "" && (entry === null || (held && supersedes(held.intent, entry.intent)))) return null;
    const alone = memory.get(ticketId)?.alone ?? false;
    remember(ticketId, { stored: entry && { raw, entry }, alone });
    return ticketId;
  }

  function remember(ticketId: string, remembered: Remembered): void {
    if (remembered.stored || remembered.alone) memory.set(ticketId, remembered);
    else memory.delete(ticketId);
  }

  function repeat(): void {
    for (const [ticketId, { stored }] of memory) {
      if (stored) tell(ticketId, stored.raw);
    }
  }

  const keys = () =>
    attempt((store) => Array.from({ length: store.length }, (_, at) => store.key(at) ?? ""), []);

  attempt((store) => store.getItem(head), null);
  return {
    durable: () => !refused && memory.size === 0,
    read,
    write,
    tickets: () => {
      const stored = keys().flatMap((key) => (key.startsWith(head) ? [key.slice(head.length)] : []));
      return [...new Set([...stored, ...memory.keys()])].filter((ticketId) => read(ticketId) !== null);
    },
    onChange: (listener) => {
      onStorage((key) => {
        if (key?.startsWith(head)) listener(key.slice(head.length));
      });
      channel.onText((text) => {
        const ticketId = text === ASKS ? repeat() : hear(text);
        if (ticketId) listener(ticketId);
      });
      channel.send(ASKS);
    },
  };
}

/** The key names ticket and agent, and so does the entry: only where both agree is it this agent's. */
function ownEntry(raw: string, ticketId: string, agentId: string): OutboxEntry | null {
  const entry = parseEntry(raw);
  return entry?.intent.ticketId === ticketId && entry.intent.agentId === agentId ? entry : null;
}
