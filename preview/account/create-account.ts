import type { AccountAnswer, AccountRequest, Actor, Story } from "./account";
import { SETUP_ROUTES } from "./account-setup";
import { addressOf, type Call, lowerCasedHeaders, parseBody } from "./call";
import { errorList } from "./errors";
import { GROUP_ROUTES } from "./groups";
import { JOB_ROUTES, settle } from "./jobs";
import { type Knobs, knobsFrom } from "./knobs";
import { loadStories } from "./load-stories";
import { type Standing, standingOf } from "./roles";
import { matcherOf, routeCall } from "./router";
import { currentVersion, type Store, type TicketChange, type TicketRecord } from "./store";
import { TAG_ROUTES } from "./tags";
import { HISTORY_ROUTES } from "./ticket-history";
import { TICKET_ROUTES } from "./tickets";
import { UPDATE_MANY_ROUTES } from "./update-many";
import { USER_ROUTES } from "./users";

export const ROUTES = [
  ...TICKET_ROUTES,
  ...TAG_ROUTES,
  ...HISTORY_ROUTES,
  ...UPDATE_MANY_ROUTES,
  ...JOB_ROUTES,
  ...USER_ROUTES,
  ...GROUP_ROUTES,
  ...SETUP_ROUTES,
];

const match = matcherOf(ROUTES);

export type AccountUser = Readonly<{
  id: number;
  name: string;
  email: string | null;
  standing: Standing;
  restriction: string | null;
}>;
export type AccountStory = Readonly<{
  title: string;
  ticketId: number;
  subject: string;
  settings: Story["settings"];
}>;

export type Account = Readonly<{
  /** Answers one request at a moment (epoch ms). Never throws, whatever is sent. */
  handle(request: AccountRequest, actor: Actor, now: number): AccountAnswer;
  /** Carries out what is due by then (jobs, late writes) without a request. */
  advance(now: number): void;
  /** What moved on tickets since a cursor; start with 0, go on with the answered one. */
  changesSince(cursor: number): Readonly<{ changes: readonly TicketChange[]; cursor: number }>;
  /** A ticket as the server holds it, without `url` and `fields`; null where there is none. */
  ticket(ticketId: number): TicketRecord | null;
  stories: readonly AccountStory[];
  /** Everybody who could sit at the agent's screen: admins and agents of all kinds. */
  agents: readonly AccountUser[];
  knobs: Knobs;
}>;

type Setup = Readonly<{ stories: readonly Story[]; now: number; knobs?: Partial<Knobs>; origin?: string }>;

/** Where links in answers point, unless the account is told its own address. */
const ORIGIN = "https://shop.zendesk.com";

/**
 * A Zendesk account in memory: tickets from stories, Zendesk's rules, no clock of its own. Equal calls
 * at equal moments give equal answers. Throws only here, for a story or a knob that cannot be.
 */
export function createAccount({ stories, now, knobs, origin = ORIGIN }: Setup): Account {
  const store = loadStories(stories, now, origin);
  const turned = knobsFrom(knobs);
  return {
    handle: (request, actor, at) => handle(store, turned, request, actor, at),
    advance: (at) => settle(store, at),
    changesSince: (cursor) => ({ changes: store.changes.slice(cursor), cursor: store.changes.length }),
    ticket: (ticketId) => currentVersion(store, ticketId)?.ticket ?? null,
    stories: stories.map(listed),
    agents: [...store.users.values()].map(seat).filter((one) => one.standing !== "end_user"),
    knobs: turned,
  };
}

function handle(
  store: Store,
  knobs: Knobs,
  request: AccountRequest,
  actor: Actor,
  now: number,
): AccountAnswer {
  settle(store, now);
  const { path, query } = addressOf(request.url);
  const method = request.method.toUpperCase();
  const found = match(method, path);
  const body = parseBody(request);
  if (body === null) return errorList(400, "InvalidJSON", "Invalid JSON", "The body is not a JSON object");
  const call: Call = {
    method,
    path,
    params: found?.params ?? {},
    query,
    headers: lowerCasedHeaders(request),
    body,
    rawBody: request.body ?? "",
    user: actor === null ? null : (store.users.get(actor.userId) ?? null),
    now,
    knobs,
    store,
  };
  return routeCall(found, call);
}

const listed = (story: Story): AccountStory => ({
  title: story.title,
  ticketId: Number(story.ticket.id),
  subject: String(story.ticket.subject ?? ""),
  settings: story.settings,
});

const seat = (user: Parameters<typeof standingOf>[0]): AccountUser => ({
  id: user.id,
  name: user.name,
  email: user.email,
  standing: standingOf(user),
  restriction: typeof user.ticket_restriction === "string" ? user.ticket_restriction : null,
});
