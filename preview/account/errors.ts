import type { Reply } from "./account";
import { html, json } from "./answers";

/** One sentence about one property, as `details` of a 422 lists them under the property's name or `base`. */
export type RecordProblem = Readonly<{
  description: string;
  error?: string;
  ticket_field_id?: number;
  ticket_field_type?: string;
  field_key?: string;
}>;
export type RecordProblems = Readonly<Record<string, readonly RecordProblem[]>>;

/** First envelope: a bare sentence, without a description. */
export const unauthenticated = (): Reply => json(401, { error: "Couldn't authenticate you" });

/** Second envelope: a code and a description. This one says that the id is wrong. */
export const recordNotFound = (): Reply => json(404, { error: "RecordNotFound", description: "Not found" });

/** The same envelope when the path itself is unknown, or the account's plan lacks what is behind it. */
export const invalidEndpoint = (): Reply => json(404, { error: "InvalidEndpoint", description: "Not found" });

/** Third envelope: an object with a title and a message, which Zendesk uses for rights only. */
export const forbidden = (): Reply =>
  json(403, {
    error: {
      title: "Forbidden",
      message:
        "You do not have access to this page. Please contact the account owner of this help desk for further help.",
    },
  });

/** Fourth envelope: a list of errors with codes; 400, 403 and 429 come in it. */
export const errorList = (status: number, code: string, title: string, detail?: string): Reply =>
  json(status, { errors: [{ code, title, ...(detail === undefined ? {} : { detail }) }] });

/** Fifth envelope: a record that cannot be saved, with the problems of each property. */
export const recordInvalid = (details: RecordProblems): Reply =>
  json(422, { error: "RecordInvalid", description: "Record validation errors", details });

/** Closed is the end: reads still work, every write answers this. */
export const closedTicket = (): Reply =>
  recordInvalid({ status: [{ description: "closed prevents ticket update", error: "InvalidValue" }] });

/** A guarded write whose `updated_stamp` is older than the ticket. */
export const updateConflict = (): Reply =>
  json(409, {
    error: "UpdateConflict",
    description:
      "Safe Update prevented the update due to outdated ticket data. Please fetch the latest ticket data and try again.",
  });

/** Two plain writes met in the database; the same request may be sent again. */
export const databaseConflict = (): Reply =>
  json(409, { error: "DatabaseConflict", description: "Database collision" });

/** Too many updates of one ticket: not JSON. Zendesk's help article shows a wait of 93 seconds. */
export const ticketUpdatesExceeded = (retryAfterSeconds: number | null): Reply =>
  html(
    429,
    "Rate limit for ticket updates exceeded, please wait before updating this ticket again",
    retryAfterSeconds === null ? {} : { "retry-after": String(retryAfterSeconds) },
  );

/** Any other bucket that ran dry. */
export const tooManyRequests = (retryAfterSeconds: number | null): Reply => {
  const answer = errorList(
    429,
    "TooManyRequests",
    "Too many requests",
    "Number of allowed API requests per minute exceeded",
  );
  return retryAfterSeconds === null
    ? answer
    : { ...answer, headers: { ...answer.headers, "retry-after": String(retryAfterSeconds) } };
};
