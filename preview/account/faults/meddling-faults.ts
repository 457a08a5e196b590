import type { AccountRequest, Actor } from "../account";
import { idOf, rowOf, rowsOf } from "../row";
import type { Trigger } from "../trigger";
import { answered, applied, type Fault, type Stricken } from "./fault";
import { sentTags, ticketIdOf } from "./sent-tags";

/** Somebody else writes the same ticket at the worst moment. */
export const MEDDLING_FAULTS = {
  foreign_tags: {
    says: "Another agent adds a tag just before",
    play: (stricken) => {
      meddle(stricken, stricken.now, (ticket) => tagWrite("PUT", `${ticket}/tags`, ["added_elsewhere"]));
      return answered(applied(stricken), stricken.delayMs ?? 0);
    },
  },
  foreign_removal: {
    says: "Another agent removes the ticket's first tag just before",
    play: (stricken) => {
      const tags = heldTags(stricken).slice(0, 1);
      meddle(stricken, stricken.now, (ticket) => tagWrite("DELETE", `${ticket}/tags`, tags));
      return answered(applied(stricken), stricken.delayMs ?? 0);
    },
  },
  foreign_there_and_back: {
    says: "Another agent adds a tag and takes it off again within the same second, just before",
    play: (stricken) => {
      for (const verb of ["PUT", "DELETE"])
        meddle(stricken, stricken.now, (ticket) => tagWrite(verb, `${ticket}/tags`, ["added_elsewhere"]));
      return answered(applied(stricken), stricken.delayMs ?? 0);
    },
  },
  foreign_reassign: {
    says: "Another agent moves the ticket to another group just before",
    play: (stricken) => {
      meddle(stricken, stricken.now, (ticket) =>
        ticketWrite(ticket, { group_id: otherGroup(stricken), assignee_id: null }),
      );
      return answered(applied(stricken), stricken.delayMs ?? 0);
    },
  },
  foreign_close: {
    says: "Another agent closes the ticket just before",
    play: (stricken) => {
      meddle(stricken, stricken.now, (ticket) => ticketWrite(ticket, { status: "closed" }));
      return answered(applied(stricken), stricken.delayMs ?? 0);
    },
  },
  stale_full_save: {
    says: "Another agent saves the tags as they were before",
    play: (stricken) => {
      const { account, now, delayMs } = stricken;
      const before = heldTags(stricken);
      const answer = applied(stricken);
      account.later(now + (delayMs ?? 0), (at) =>
        meddle(stricken, at, (ticket) => ticketWrite(ticket, { tags: before })),
      );
      account.advance(now);
      return answered(answer);
    },
  },
  trigger_removes_tags: {
    says: "A trigger takes the tags off again in the same update",
    play: ({ account, request, actor, now, delayMs }) =>
      answered(
        account.handle(request, actor, now, { triggers: [removing(sentTags(request))] }),
        delayMs ?? 0,
      ),
  },
  trigger_adds_tags: {
    says: "A trigger adds a tag of its own to the update",
    play: ({ account, request, actor, now, delayMs }) =>
      answered(account.handle(request, actor, now, { triggers: [ADDING] }), delayMs ?? 0),
  },
  stale_read: {
    says: "The answer is read from a replica that is behind",
    play: ({ account, request, actor, now, delayMs }) =>
      answered(account.handle(request, actor, now, { knobs: { replicaLagMs: delayMs ?? REPLICA_LAG_MS } })),
  },
} as const satisfies Readonly<Record<string, Fault>>;

const REPLICA_LAG_MS = 10_000;

const heldTags = ({ account, request }: Stricken): readonly string[] =>
  account.ticket(ticketIdOf(request) ?? 0)?.tags ?? [];

/** The other agent: the first of the account who is not the one that asks. */
function otherThan(stricken: Stricken): Actor {
  const other = stricken.account.agents.find(
    (one) => one.standing === "admin" && one.id !== stricken.actor?.userId,
  );
  const second = stricken.account.agents.find(
    (one) => one.standing === "agent" && one.id !== stricken.actor?.userId,
  );
  const found = other ?? second;
  return found === undefined ? null : { userId: found.id };
}

function meddle(stricken: Stricken, at: number, write: (ticket: string) => AccountRequest): void {
  const id = ticketIdOf(stricken.request);
  if (id !== null) stricken.account.handle(write(`/api/v2/tickets/${id}`), otherThan(stricken), at);
}

const tagWrite = (method: string, url: string, tags: readonly string[]): AccountRequest => ({
  method,
  url,
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ tags }),
});

const ticketWrite = (url: string, ticket: object): AccountRequest => ({
  ...tagWrite("PUT", url, []),
  body: JSON.stringify({ ticket }),
});

/** A group that does not hold the ticket now, as the other agent's screen offers it. */
function otherGroup(stricken: Stricken): number | null {
  const { account, request, now } = stricken;
  const listed = account.handle(
    { method: "GET", url: "/api/v2/groups/assignable.json" },
    otherThan(stricken),
    now,
  );
  const held = account.ticket(ticketIdOf(request) ?? 0)?.group_id ?? null;
  const ids = rowsOf(rowOf(JSON.parse(listed.body)).groups).map(({ id }) => idOf(id));
  return ids.find((id) => id !== held) ?? null;
}

const removing = (tags: readonly string[]): Trigger => ({
  id: 7_700_001,
  title: "Clean up tags",
  conditions: { all: [], any: [{ field: "current_tags", operator: "includes", value: tags.join(" ") }] },
  actions: [{ field: "remove_tags", value: tags.join(" ") }],
});

const ADDING: Trigger = {
  id: 7_700_002,
  title: "Mark what was touched",
  conditions: { all: [{ field: "update_type", operator: "is", value: "Change" }], any: [] },
  actions: [{ field: "current_tags", value: "touched_by_trigger" }],
};
