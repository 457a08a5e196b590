import type { Reply } from "../account";
import { html, json, written } from "../answers";
import {
  closedTicket,
  databaseConflict,
  forbidden,
  invalidEndpoint,
  recordInvalid,
  recordNotFound,
  ticketUpdatesExceeded,
  tooManyRequests,
  updateConflict,
} from "../errors";
import { answered, type Fault } from "./fault";

/** The wait that Zendesk's own example of this refusal names. */
const WAIT_SECONDS = 93;

/** Zendesk refuses and nothing is carried out. */
const refusing = (says: string, answer: () => Reply): Fault => ({
  says,
  play: ({ delayMs }) => answered(written(answer()), delayMs ?? 0),
});

const page = (status: number, title: string) => () =>
  html(
    status,
    `<!DOCTYPE html><html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>`,
  );

export const REFUSAL_FAULTS = {
  rate_limited: refusing("429 as text, with a wait of 93 seconds", () => ticketUpdatesExceeded(WAIT_SECONDS)),
  rate_limited_without_wait: refusing("429 that does not say how long to wait", () => tooManyRequests(null)),
  maintenance: refusing("503 and a maintenance page", page(503, "Zendesk is down for maintenance")),
  server_error: refusing("500 once", () => json(500, { error: "InternalServerError" })),
  bad_gateway: refusing("502 and a proxy's page", page(502, "502 Bad Gateway")),
  gateway_timeout: refusing("504 and a proxy's page", page(504, "504 Gateway Time-out")),
  forbidden: refusing("403: the plan or the role does not allow it", forbidden),
  not_found: refusing("404: the record is gone", recordNotFound),
  no_endpoint: refusing("404: the account's plan has no such path", invalidEndpoint),
  update_conflict: refusing("409: the ticket has changed since it was read", updateConflict),
  database_conflict: refusing("409: two writes met in the database", databaseConflict),
  closed: refusing("422: the ticket is closed", closedTicket),
  invalid_elsewhere: refusing("422 with its reason under an unusual key", () =>
    recordInvalid({ ticket_form_id: [{ description: "Ticket form: is not available to this brand" }] }),
  ),
  tags_too_long: refusing("422: the tags are too long together", () =>
    recordInvalid({ tags: [{ description: "Tags: are too long", error: "ValueTooLong" }] }),
  ),
  too_large: refusing("413: the request is too large", () =>
    json(413, { error: "PayloadTooLarge", description: "Request entity too large" }),
  ),
} as const satisfies Readonly<Record<string, Fault>>;
