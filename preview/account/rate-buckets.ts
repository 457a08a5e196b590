import type { Reply } from "./account";
import type { Call } from "./call";
import { ticketUpdatesExceeded, tooManyRequests } from "./errors";
import { requestsPerMinute } from "./plans";

/** One limit: how many requests of a kind fit into a window, and who shares it. */
export type Bucket = Readonly<{
  name: string;
  limit: (call: Call) => number;
  windowMs: number;
  /** Whom the request counts for; null where the bucket has nothing to do with it. */
  sharedBy: (call: Call) => string | null;
  /** Header that tells the bucket's state, where Zendesk has one of its own. */
  header?: string;
  refuse: (retryAfterSeconds: number) => Reply;
}>;

const MINUTE_MS = 60_000;

/** The app framework marks an app's requests with this header. */
const APP_HEADER = "x-zendesk-app-id";

const isTicketUpdate = (call: Call): boolean => {
  if (call.method === "PUT" && /^\/api\/v2\/tickets\/\d+$/.test(call.path)) return true;
  const isTagWrite = call.method !== "GET" && /^\/api\/v2\/tickets\/\d+\/tags$/.test(call.path);
  return isTagWrite && call.knobs.tagVerbsBucket === "ticket_updates";
};

const on = (path: RegExp) => (call: Call) => (path.test(call.path) ? "account" : null);

const agentAnd = (what: string | undefined, { user }: Call): string => `${user?.id}/${what}`;

const appUser = (call: Call): string | null => {
  const app = call.headers[APP_HEADER];
  return app === undefined || call.user === null ? null : `${app}/${call.user.id}`;
};

/**
 * Zendesk's limits, the account's own first; it counts every request. High Volume accounts may have more.
 * From developer.zendesk.com (rate limits) and support.zendesk.com article 8638126078234.
 */
export const BUCKETS: readonly Bucket[] = [
  {
    name: "account",
    limit: (call) => requestsPerMinute(call.knobs.plan),
    windowMs: MINUTE_MS,
    sharedBy: () => "account",
    refuse: tooManyRequests,
  },
  {
    name: "ticket-updates",
    limit: () => 100,
    windowMs: MINUTE_MS,
    sharedBy: (call) => (isTicketUpdate(call) ? "account" : null),
    header: "zendesk-ratelimit-tickets-update",
    refuse: ticketUpdatesExceeded,
  },
  {
    name: "updates-of-one-ticket",
    limit: () => 30,
    windowMs: 10 * MINUTE_MS,
    sharedBy: (call) => (isTicketUpdate(call) ? agentAnd(call.params.ticket_id, call) : null),
    refuse: ticketUpdatesExceeded,
  },
  {
    name: "conversation-log",
    limit: () => 100,
    windowMs: MINUTE_MS,
    sharedBy: on(/\/conversation_log$/),
    header: "zendesk-ratelimit-omnilog-index",
    refuse: tooManyRequests,
  },
  {
    name: "view",
    limit: () => 5,
    windowMs: MINUTE_MS,
    sharedBy: (call) =>
      /\/views\/\d+\/(execute|count)$/.test(call.path) ? agentAnd(call.params.view_id, call) : null,
    refuse: tooManyRequests,
  },
  {
    name: "counts-of-views",
    limit: () => 6,
    windowMs: MINUTE_MS,
    sharedBy: (call) => (call.path === "/api/v2/views/count_many" ? agentAnd("counts", call) : null),
    refuse: tooManyRequests,
  },
  {
    name: "search-export",
    limit: () => 100,
    windowMs: MINUTE_MS,
    sharedBy: on(/^\/api\/v2\/search\/export$/),
    header: "zendesk-ratelimit-search-export",
    refuse: tooManyRequests,
  },
  {
    name: "app-burst",
    limit: () => 100,
    windowMs: MINUTE_MS,
    sharedBy: appUser,
    refuse: tooManyRequests,
  },
  {
    name: "app",
    limit: () => 700,
    windowMs: 5 * MINUTE_MS,
    sharedBy: appUser,
    refuse: tooManyRequests,
  },
];
