import type { CommentRecord, ConversationEvent, TicketRecord } from "./records";
import type { TicketForm } from "./ticket-form";

export type Composer = Readonly<{ text: string; type: "publicReply" | "internalNote" }>;

/** A ticket in a tab of the workspace. */
export type OpenTicket = Readonly<{
  /** Negative for a ticket that has not been submitted yet: it has a place among the tabs and no number. */
  id: number;
  /** As the server last answered it. */
  record: TicketRecord;
  /** As the server answered it when the tab was opened. */
  opened: TicketRecord;
  comments: readonly CommentRecord[];
  events: readonly ConversationEvent[];
  form: TicketForm;
  composer: Composer;
  submitting: boolean;
  /** Instances that asked for the submit button to be disabled. */
  saveDisabledBy: readonly string[];
  /** `ticketFields:x` that an app has hidden, disabled or relabelled. */
  fieldStates: Readonly<Record<string, FieldState>>;
}>;

export const isNewTicket = (id: number): boolean => id < 0;

export type FieldState = Readonly<{ hidden?: boolean; disabled?: boolean; label?: string }>;

/** Zendesk's channel of a ticket; old tickets carry a number. */
export function ticketChannel({ via }: TicketRecord): string {
  return typeof via.channel === "string" ? via.channel : "web";
}
