import { type Gateway, GatewayError } from "./gateway";
import type { RoleStorage } from "./zaf/agent-role";
import { findGroup } from "./zaf/find-group";
import { openTicket, ticketPaths } from "./zaf/open-ticket";
import { readingOnce } from "./zaf/read-once";
import { readSurroundings, SURROUNDING_PATHS, settingsOf } from "./zaf/surroundings";
import type { TagHistory } from "./zaf/tag-history";
import { ticketEvents } from "./zaf/ticket-events";
import { ticketWrites } from "./zaf/ticket-writes";
import type { ZafClient } from "./zaf-client";

export type GatewayOptions = Readonly<{
  /** The ticket fields that the installation's settings name, so that the first get can ask for all of them. */
  fieldIds?: (settings: Readonly<Record<string, unknown>>) => readonly string[];
  /** Where the meaning of a role's number is kept; may throw. */
  storage?: () => RoleStorage;
}>;

/** The port, and what the feedback's write path asks of this implementation beyond it. */
export type ZafGateway = Gateway & TagHistory;

/** How long the values that came with the surroundings stand for a first reading of the ticket. */
const FRESH_MS = 5_000;

type Reading = Readonly<{ values: ReadonlyMap<string, unknown>; asked: ReadonlySet<string>; at: number }>;

/**
 * The port on the app framework. `surroundings` and the first `readOpenTicket` share one bulk get: what
 * the agent is and what the ticket holds are asked together, because each answer of Zendesk's page takes as
 * long as many.
 */
export function createZafGateway(client: ZafClient, options: GatewayOptions = {}): ZafGateway {
  const { fieldIds: fieldIdsOf = () => [], storage = () => window.localStorage } = options;
  const events = ticketEvents(client);
  const readOnce = readingOnce(client);
  const history = async () => (await loaded(tagging)).tagHistory(client);
  let first: Reading | null = null;

  /** The values that came with the surroundings, once, if they are fresh and hold all that is asked. */
  function firstReading(paths: readonly string[]): ReadonlyMap<string, unknown> | null {
    const reading = first;
    first = null;
    if (reading === null || performance.now() - reading.at > FRESH_MS) return null;
    return paths.every((path) => reading.asked.has(path)) ? reading.values : null;
  }

  return {
    async surroundings() {
      const opening = await client.opened();
      const settings = settingsOf(opening);
      const onTicket = String(opening.context.location).includes("ticket");
      const paths = onTicket ? ticketPaths(fieldIdsOf(settings)) : [];
      const values = await client.get([...SURROUNDING_PATHS, ...paths]);
      first = { values, asked: new Set(paths), at: performance.now() };
      return readSurroundings(client, opening, values, storage);
    },
    async readOpenTicket(fieldIds) {
      events.watchFields(fieldIds);
      // On its way while Zendesk answers; a failure is told where the file is needed.
      completing().catch(() => {});
      const paths = ticketPaths(fieldIds);
      const values = firstReading(paths) ?? (await client.get(paths));
      if (!paths.some((path) => values.has(path))) throw new GatewayError("not_available", "get ticket");
      return openTicket(values, fieldIds);
    },
    async completeTicket(ticket) {
      const { completeTicket } = await loaded(completing);
      return completeTicket(client, ticket, readOnce);
    },
    ...ticketWrites(client),
    readTagChanges: async (ticketId) => (await history()).readTagChanges(ticketId),
    bulkUpdateTags: async (ticketId, tags) => (await history()).bulkUpdateTags(ticketId, tags),
    readFieldTags: async () => (await history()).readFieldTags(),
    readJob: async (jobId) => (await history()).readJob(jobId),
    findGroup: (name) => findGroup(client, name),
    async insertIntoReply(text) {
      // The composer's own call is missing in some layouts of the workspace, where the editor's works.
      await client.invoke("comment.appendText", text).catch((error: unknown) => {
        if (error instanceof GatewayError && error.fault === "timeout") throw error;
        return client.invoke("ticket.editor.insert", text);
      });
    },
    resize: (heightPixels) =>
      client.invoke("resize", { width: "100%", height: `${Math.max(1, Math.round(heightPixels))}px` }),
    on: events.on,
  };
}

/** What reads histories stands in a file of its own: the card is painted before it is needed. */
const completing = () => import(/* webpackChunkName: "history" */ "./zaf/complete-ticket");
const tagging = () => import(/* webpackChunkName: "history" */ "./zaf/tag-history");

async function loaded<M>(load: () => Promise<M>): Promise<M> {
  try {
    return await load();
  } catch {
    throw new GatewayError("unavailable", "load history");
  }
}
