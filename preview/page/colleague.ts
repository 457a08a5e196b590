import type { OpenTicket } from "../host/open-ticket";
import { WORKSPACE_REST } from "./boot";

/** One thing another agent does to the ticket meanwhile, as the request their browser would send. */
export type ColleagueAct = Readonly<{ method: "PUT" | "DELETE"; path: string; body: unknown }>;

const update = ({ id }: OpenTicket, fields: object): ColleagueAct => ({
  method: "PUT",
  path: `/api/v2/tickets/${id}.json`,
  body: { ticket: fields },
});

export const addsTag = ({ id }: OpenTicket, tag: string): ColleagueAct => ({
  method: "PUT",
  path: `/api/v2/tickets/${id}/tags.json`,
  body: { tags: [tag] },
});

export const removesTag = ({ id }: OpenTicket, tag: string): ColleagueAct => ({
  method: "DELETE",
  path: `/api/v2/tickets/${id}/tags.json`,
  body: { tags: [tag] },
});

export const reassigns = (ticket: OpenTicket, groupId: number): ColleagueAct =>
  update(ticket, { group_id: groupId, assignee_id: null });

export const raisesPriority = (ticket: OpenTicket): ColleagueAct => update(ticket, { priority: "urgent" });

/** The colleague opened the ticket when this tab did, and submits the tags of that moment. */
export const savesStaleTags = (ticket: OpenTicket): ColleagueAct =>
  update(ticket, { tags: ticket.opened.tags });

export const closes = (ticket: OpenTicket): ColleagueAct => update(ticket, { status: "closed" });

export const answers = (ticket: OpenTicket): ColleagueAct =>
  update(ticket, { comment: { body: "A colleague has looked into this.", public: false } });

/** Sends it in the colleague's name. Answers what to show: Zendesk's status, and its words where it refuses. */
export async function actAs(userId: number, { method, path, body }: ColleagueAct): Promise<string> {
  const response = await fetch(WORKSPACE_REST + path, {
    method,
    headers: { "Content-Type": "application/json", "x-local-zendesk-colleague": String(userId) },
    body: JSON.stringify(body),
  });
  const said = await response.text();
  return response.ok ? `${method} ${path}: done` : `${method} ${path}: ${response.status} ${said}`;
}
