import type { Priority, Ticket } from "../domain/ticket";

/** What went wrong between the app and Zendesk, by what the agent can do about it. */
export const GATEWAY_FAULTS = [
  "not_in_zendesk",
  "no_answer",
  "timeout",
  "offline",
  "signed_out",
  "forbidden",
  "not_found",
  "not_available",
  "closed",
  "conflict",
  "rate_limited",
  "invalid",
  "unavailable",
  "unreadable",
] as const;
export type GatewayFault = (typeof GATEWAY_FAULTS)[number];

/**
 * Every failure of Zendesk's side, in facts; the screen chooses the words. `requested` is method and
 * path without a query, so that no ticket text is ever in it. `detail` is Zendesk's own sentence about
 * an invalid request.
 */
export class GatewayError extends Error {
  readonly fault: GatewayFault;
  readonly status: number | null;
  readonly retryAfterSeconds: number | null;
  readonly detail: string | null;

  constructor(
    fault: GatewayFault,
    requested: string,
    facts: { status?: number; retryAfterSeconds?: number; detail?: string } = {},
  ) {
    super(`${requested}: ${fault}${facts.status ? ` (${facts.status})` : ""}`);
    this.name = "GatewayError";
    this.fault = fault;
    this.status = facts.status ?? null;
    this.retryAfterSeconds = facts.retryAfterSeconds ?? null;
    this.detail = facts.detail ?? null;
  }
}

/** `custom` is a role the account made itself: it may write what Zendesk lets it write, and is told if not. */
export type AgentRole = "admin" | "agent" | "light_agent" | "custom" | "end_user";

export type Agent = Readonly<{ id: string; name: string; role: AgentRole }>;

export type ColorScheme = "light" | "dark";

/** What Zendesk says of the place the app stands in, known from the handshake and one bulk get. */
export type Surroundings = Readonly<{
  agent: Agent;
  locale: string;
  colorScheme: ColorScheme;
  /** The installation's settings, as typed by an admin; checked by the domain's settings reader. */
  settings: Readonly<Record<string, unknown>>;
}>;

/** What the server holds of a ticket at one moment; `updatedAt` is the stamp for a guarded write. */
export type TagState = Readonly<{ tags: readonly string[]; updatedAt: string | null; closed: boolean }>;

/** A guarded write is refused with `conflict` when the ticket changed after `updatedAt`. */
export type WriteGuard = Readonly<{ updatedAt: string | null }>;

export type RouteState = Readonly<{
  groupId: string | null;
  priority: Priority | null;
  updatedAt: string | null;
}>;

/** What may happen while a ticket is open, in the app's words. */
export type GatewayEvents = {
  /** Something the review reads changed: group, priority, tags, status, conversation, a field. */
  ticket_changed: undefined;
  submitted: undefined;
  activated: undefined;
  color_scheme: ColorScheme;
};

/**
 * The port through which screens reach Zendesk. One implementation stands on the app framework; tests
 * give another. Every method rejects with a GatewayError and with nothing else.
 */
export type Gateway = Readonly<{
  surroundings(): Promise<Surroundings>;
  /** From one bulk get alone: enough to paint the card; parts that need REST are named in `unread`. */
  readOpenTicket(fieldIds: readonly string[]): Promise<Ticket>;
  /** The same ticket with what at most three REST reads add; what is refused stays in `unread`. */
  completeTicket(ticket: Ticket): Promise<Ticket>;
  readTags(ticketId: string): Promise<TagState>;
  /** Answers the ticket's whole tag set after the write. */
  addTags(ticketId: string, tags: readonly string[], guard: WriteGuard): Promise<readonly string[]>;
  removeTags(ticketId: string, tags: readonly string[], guard: WriteGuard): Promise<readonly string[]>;
  readRoute(ticketId: string): Promise<RouteState>;
  setRoute(
    ticketId: string,
    route: Readonly<{ groupId?: string; priority?: Priority }>,
    guard: WriteGuard,
  ): Promise<RouteState>;
  /** A group's id by its name (case and spaces folded), or null where the account has none. */
  findGroup(name: string): Promise<string | null>;
  insertIntoReply(text: string): Promise<void>;
  resize(heightPixels: number): Promise<void>;
  on<K extends keyof GatewayEvents>(event: K, handler: (value: GatewayEvents[K]) => void): () => void;
}>;
