import { z } from "zod/mini";
import {
  brandSchema,
  commentSchema,
  conversationEventSchema,
  type Directory,
  groupSchema,
  organizationSchema,
  type TicketRecord,
  ticketFieldSchema,
  ticketSchema,
  userSchema,
} from "./records";

/** Zendesk's refusal of something the agent's interface asked for, in words an agent reads. */
export class RestError extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.name = "RestError";
    this.status = status;
  }
}

/** The account's REST API as the agent's own interface uses it, in the agent's name. */
export type Rest = Readonly<{
  get<T>(path: string, schema: z.ZodMiniType<T>): Promise<T>;
  post<T>(path: string, body: unknown, schema: z.ZodMiniType<T>): Promise<T>;
  put<T>(path: string, body: unknown, schema: z.ZodMiniType<T>): Promise<T>;
}>;

/** `base` stands before `/api/v2/…`. Every method rejects with a RestError. */
export function createRest(base: string, fetcher: typeof fetch): Rest {
  return {
    get: (path, schema) => send(path, { method: "GET" }, schema),
    post: (path, body, schema) => send(path, withJson("POST", body), schema),
    put: (path, body, schema) => send(path, withJson("PUT", body), schema),
  };

  async function send<T>(path: string, init: RequestInit, schema: z.ZodMiniType<T>): Promise<T> {
    const response = await fetcher(base + path, init).catch((thrown: unknown) => {
      throw new RestError(0, `Zendesk could not be reached: ${String(thrown)}`);
    });
    const text = await response.text();
    if (!response.ok) throw new RestError(response.status, refusal(response.status, text));
    const parsed = schema.safeParse(fromJson(text));
    if (!parsed.success)
      throw new RestError(response.status, `Zendesk's answer to ${path} could not be read.`);
    return parsed.data;
  }
}

const withJson = (method: string, body: unknown): RequestInit => ({
  method,
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify(body),
});

const ticketAnswer = z.object({ ticket: ticketSchema });
const commentsAnswer = z.object({
  comments: z.array(commentSchema),
  users: z.catch(z.array(userSchema), []),
});
const conversationAnswer = z.object({ events: z.array(conversationEventSchema) });
const sideloaded = z.object({ ticket: ticketSchema, users: z.catch(z.array(userSchema), []) });

/** Everything the agent's interface shows of one ticket, with the people it names. */
export async function readTicket(rest: Rest, id: number) {
  const [shown, said, logged] = await Promise.all([
    rest.get(`/api/v2/tickets/${id}.json?include=users`, sideloaded),
    rest.get(`/api/v2/tickets/${id}/comments.json?include=users`, commentsAnswer),
    rest.get(`/api/v2/tickets/${id}/conversation_log.json?page[size]=100`, conversationAnswer),
  ]);
  const { organization_id } = shown.ticket;
  return {
    record: shown.ticket,
    organizations: organization_id === null ? [] : [await readOrganization(rest, organization_id)],
    comments: said.comments,
    events: logged.events,
    users: [...shown.users, ...said.users],
  };
}

/** What a submit sends: the dirty fields, and the comment if there is one. */
export async function saveTicket(rest: Rest, id: number, ticket: unknown): Promise<TicketRecord> {
  return (await rest.put(`/api/v2/tickets/${id}.json`, { ticket }, ticketAnswer)).ticket;
}

/** What the submit of a new ticket sends. */
export async function createTicket(rest: Rest, ticket: unknown): Promise<TicketRecord> {
  return (await rest.post("/api/v2/tickets.json", { ticket }, ticketAnswer)).ticket;
}

export async function readUser(rest: Rest, id: number) {
  return (await rest.get(`/api/v2/users/${id}.json`, z.object({ user: userSchema }))).user;
}

/** Everybody who may be a new ticket's requester. */
export async function readCustomers(rest: Rest) {
  const answer = await rest.get("/api/v2/users.json?role=end-user", z.object({ users: z.array(userSchema) }));
  return answer.users;
}

export async function readOrganization(rest: Rest, id: number) {
  const answer = await rest.get(
    `/api/v2/organizations/${id}.json`,
    z.object({ organization: organizationSchema }),
  );
  return answer.organization;
}

/** The account's groups, brands and fields; the people come with the tickets. */
export async function readDirectory(rest: Rest): Promise<Directory> {
  const [groups, brands, fields] = await Promise.all([
    rest.get("/api/v2/groups.json", z.object({ groups: z.array(groupSchema) })),
    rest.get("/api/v2/brands.json", z.object({ brands: z.array(brandSchema) })),
    rest.get("/api/v2/ticket_fields.json", z.object({ ticket_fields: z.array(ticketFieldSchema) })),
  ]);
  return {
    users: [],
    organizations: [],
    groups: groups.groups,
    brands: brands.brands,
    ticketFields: fields.ticket_fields,
  };
}

export async function readMe(rest: Rest) {
  return (await rest.get("/api/v2/users/me.json", z.object({ user: userSchema }))).user;
}

const refusalSchema = z.object({
  error: z.optional(z.union([z.string(), z.object({ message: z.catch(z.string(), "") })])),
  description: z.optional(z.string()),
  details: z.optional(z.record(z.string(), z.array(z.object({ description: z.catch(z.string(), "") })))),
});

/** Zendesk has several shapes of error; the most exact words any of them holds are shown. */
function refusal(status: number, text: string): string {
  const { data } = refusalSchema.safeParse(fromJson(text));
  const details = Object.values(data?.details ?? {}).flatMap((each) => each.map((one) => one.description));
  if (details.length > 0) return details.join(" ");
  const error = typeof data?.error === "string" ? data.error : data?.error?.message;
  return data?.description ?? error ?? `Zendesk answered ${status}.`;
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
