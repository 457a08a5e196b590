import type { ProtocolEvent } from "../../domain/feedback/progress";
import type { TagRequest } from "../../domain/feedback/request";
import type { TicketChange } from "../../domain/ticket";
import { type Gateway, GatewayError } from "../gateway";
import type { SendRequest } from "./ports";

/** What the write path asks of Zendesk. */
export type TagGateway = Pick<Gateway, "readTags" | "addTags" | "removeTags"> &
  Readonly<{
    /** A ticket's newest tag changes, from its audits. */
    readTagChanges(ticketId: string): Promise<readonly TicketChange[]>;
    /** Starts an update_many job that adds and removes tags; answers the job's id. */
    bulkUpdateTags(
      ticketId: string,
      tags: Readonly<{ add: readonly string[]; remove: readonly string[] }>,
    ): Promise<string>;
    readJob(jobId: string): Promise<"working" | "completed" | "failed">;
  }>;

/** Puts the protocol's requests to the gateway, and its answers and failures into the protocol's words. */
export function sendRequest(gateway: TagGateway): SendRequest {
  return (request, answer) => {
    put(gateway, request).then(answer, (error: unknown) => answer(failed(error)));
  };
}

async function put(gateway: TagGateway, request: TagRequest): Promise<ProtocolEvent> {
  const { ticketId } = request;
  switch (request.kind) {
    case "read":
      return { kind: "read", reading: await gateway.readTags(ticketId) };
    case "trace":
      return { kind: "traced", changes: await gateway.readTagChanges(ticketId) };
    case "add":
      await gateway.addTags(ticketId, request.tags, { updatedAt: request.stamp });
      return { kind: "written" };
    case "remove":
      await gateway.removeTags(ticketId, request.tags, { updatedAt: request.stamp });
      return { kind: "written" };
    case "bulk": {
      const { verb, tags } = request.write;
      const add = verb === "add" ? tags : [];
      const remove = verb === "remove" ? tags : [];
      const jobId = await gateway.bulkUpdateTags(ticketId, { add, remove });
      return { kind: "queued", jobId };
    }
    case "job":
      return { kind: "job", status: await gateway.readJob(request.jobId) };
  }
}

/** The port rejects with a GatewayError only; anything else leaves open what happened. */
function failed(error: unknown): ProtocolEvent {
  if (!(error instanceof GatewayError))
    return { kind: "failed", fault: "unreadable", retryAfterSeconds: null, detail: null };
  const { fault, retryAfterSeconds, detail } = error;
  return { kind: "failed", fault, retryAfterSeconds, detail };
}
