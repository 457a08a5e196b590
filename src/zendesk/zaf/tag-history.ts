import type { TicketChange } from "../../domain/ticket";
import { isRecord } from "../framework/record";
import { GatewayError } from "../gateway";
import { peopleOf } from "../reading/people";
import { ticketChanges } from "../reading/ticket-changes";
import { readId, readList } from "../wire/scalars";
import { MOST_USERS, wireUser } from "../wire/wire-account";
import { MOST_AUDITS, wireAudit } from "../wire/wire-audit";
import type { ZafClient } from "../zaf-client";
import { readFieldTags } from "./field-tags";
import { ticketUrl } from "./ticket-writes";

export type TagHistory = Readonly<{
  /** The newest changes of a ticket's tags, oldest first, with who made them. */
  readTagChanges(ticketId: string): Promise<readonly TicketChange[]>;
  /** Starts the job that is the only way to tag a closed ticket; answers the job's id. */
  bulkUpdateTags(
    ticketId: string,
    tags: Readonly<{ add: readonly string[]; remove: readonly string[] }>,
  ): Promise<string>;
  readJob(jobId: string): Promise<"working" | "completed" | "failed">;
  /** Tags that are values of ticket fields, and so nobody's to write. */
  readFieldTags(): Promise<readonly string[]>;
}>;

const NEWEST_CHANGES =
  "filter_events[]=Create&filter_events[]=Change&include=users&page[size]=100&sort=-created_at";
const BULK_URL = "/api/v2/tickets/update_many";

/** What became of tags, and tags on closed tickets: the two things the tag endpoints themselves do not do. */
export function tagHistory(client: ZafClient): TagHistory {
  return {
    readFieldTags: () => readFieldTags(client),
    async readTagChanges(ticketId) {
      const body = await client.request("GET", `${ticketUrl(ticketId)}/audits?${NEWEST_CHANGES}`);
      const people = peopleOf(readList(wireUser, body.users, MOST_USERS));
      const changes = ticketChanges(readList(wireAudit, body.audits, MOST_AUDITS), people);
      return changes.filter(({ field }) => field === "tags");
    },
    async bulkUpdateTags(ticketId, { add, remove }) {
      const ids = ticketUrl(ticketId).split("/").at(-1);
      const ticket = {
        ...(add.length === 0 ? {} : { additional_tags: add }),
        ...(remove.length === 0 ? {} : { remove_tags: remove }),
      };
      const body = await client.request("PUT", `${BULK_URL}?ids=${ids}`, { ticket });
      const jobId = isRecord(body.job_status) ? readId(body.job_status.id) : null;
      if (jobId === null) throw new GatewayError("unreadable", `PUT ${BULK_URL}`);
      return jobId;
    },
    async readJob(jobId) {
      const body = await client.request("GET", `/api/v2/job_statuses/${encodeURIComponent(jobId)}`);
      const job = isRecord(body.job_status) ? body.job_status : {};
      if (job.status === "completed") return hasFailed(job.results) ? "failed" : "completed";
      return job.status === "failed" || job.status === "killed" ? "failed" : "working";
    },
  };
}

/** A job that completed may have failed for its ticket: each result says so for itself. */
function hasFailed(results: unknown): boolean {
  const list: readonly unknown[] = Array.isArray(results) ? results : [];
  return list.some((result) => isRecord(result) && (result.success === false || "error" in result));
}
