import type { Ticket } from "../../../domain/ticket";
import type { Gateway, GatewayEvents, Surroundings } from "../../../zendesk/gateway";
import { aTicket } from "./a-ticket";

export type FakeGateway = Gateway &
  Readonly<{
    /** Lets Zendesk say that something happened. */
    emit<K extends keyof GatewayEvents>(event: K, value?: GatewayEvents[K]): void;
    inserted: string[];
    resized: number[];
    routed: unknown[];
  }>;

export const surroundingsOf = (parts: Partial<Surroundings> = {}): Surroundings => ({
  agent: { id: "7", name: "Ola Agent", role: "agent" },
  locale: "en-GB",
  colorScheme: "light",
  settings: {},
  ...parts,
});

/** Plays the port: one ticket, complete from the first reading, every write accepted. Tests replace what they are about. */
export function fakeGateway(parts: Partial<Gateway> = {}, ticket: Ticket = aTicket()): FakeGateway {
  const handlers = new Map<string, Set<(value: never) => void>>();
  const inserted: string[] = [];
  const resized: number[] = [];
  const routed: unknown[] = [];
  return {
    surroundings: async () => surroundingsOf(),
    readOpenTicket: async () => ticket,
    completeTicket: async (read) => ({ ...read, unread: [] }),
    readTags: async () => ({ tags: ticket.tags, updatedAt: ticket.updatedAt, closed: false }),
    addTags: async (_id, tags) => [...ticket.tags, ...tags],
    removeTags: async (_id, tags) => ticket.tags.filter((tag) => !tags.includes(tag)),
    readRoute: async () => ({
      groupId: ticket.group?.id ?? null,
      priority: ticket.priority,
      updatedAt: ticket.updatedAt,
    }),
    setRoute: async (_id, route, guard) => {
      routed.push({ ...route, guard: guard.updatedAt });
      return {
        groupId: route.groupId ?? ticket.group?.id ?? null,
        priority: route.priority ?? ticket.priority,
        updatedAt: "2026-11-30T14:10:00Z",
      };
    },
    findGroup: async () => null,
    insertIntoReply: async (text) => void inserted.push(text),
    resize: async (height) => void resized.push(height),
    on(event, handler) {
      const all = handlers.get(event) ?? new Set();
      handlers.set(event, all);
      all.add(handler as (value: never) => void);
      return () => void all.delete(handler as (value: never) => void);
    },
    ...parts,
    emit(event, value) {
      for (const handler of handlers.get(event) ?? []) handler(value as never);
    },
    inserted,
    resized,
    routed,
  };
}
