import type { OutboxEntry } from "../../domain/feedback/outbox-entry";
import type { ProtocolEvent } from "../../domain/feedback/progress";
import type { TagRequest } from "../../domain/feedback/request";

/** Wall time for what is kept, and timers that no change of the wall clock moves. Milliseconds. */
export type Clock = Readonly<{ now(): number; after(ms: number, act: () => void): () => void }>;

/** One holder per name across all tabs of the origin. Answers how to withdraw from the queue. */
export type Locks = Readonly<{ acquire(name: string, granted: (release: () => void) => void): () => void }>;

/** Sends one request and says once what became of it; never throws. */
export type SendRequest = (request: TagRequest, answer: (event: ProtocolEvent) => void) => void;

/**
 * What the open tabs of one agent tell each other without storage. A text reaches the tabs that are open
 * when it is sent, a little later; never the sender itself, never a tab of another agent.
 */
export type TabChannel = Readonly<{
  send(text: string): void;
  onText(listener: (text: string) => void): void;
}>;

/** An entry and its text as it is stored: two equal texts are one and the same entry. */
export type StoredEntry = Readonly<{ raw: string; entry: OutboxEntry }>;

/** One agent's flags under way, by ticket. Nothing here throws. */
export type Outbox = Readonly<{
  /** False while entries live in this tab's memory only. */
  durable(): boolean;
  read(ticketId: string): StoredEntry | null;
  write(ticketId: string, stored: StoredEntry | null): void;
  tickets(): readonly string[];
  /** Tells of what other tabs wrote. */
  onChange(listener: (ticketId: string) => void): void;
}>;
