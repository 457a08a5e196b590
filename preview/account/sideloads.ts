import type { Call } from "./call";
import { idOf, type Row } from "./row";
import { shownUser } from "./shown-user";
import type { TicketRecord } from "./store";

const USER_KEYS = ["requester_id", "submitter_id", "assignee_id"] as const;

/** What `?include=users,groups` adds beside tickets; names that are not offered are passed over. */
export function sideloads(call: Call, tickets: readonly TicketRecord[]): Row {
  const asked = (call.query.get("include") ?? "").split(",");
  return {
    ...(asked.includes("users")
      ? {
          users: usersOf(
            call,
            tickets.flatMap((ticket) => USER_KEYS.map((key) => ticket[key])),
          ),
        }
      : {}),
    ...(asked.includes("groups") ? { groups: groupsOf(call, tickets) } : {}),
  };
}

/** The users behind ids, each once; ids of nobody, bots' among them, are left out. */
export function usersOf(call: Call, ids: readonly unknown[]): readonly Row[] {
  const unique = [...new Set(ids.map(idOf))];
  return unique.flatMap((id) => {
    const user = call.store.users.get(id ?? 0);
    return user === undefined ? [] : [shownUser(call.store, user)];
  });
}

function groupsOf(call: Call, tickets: readonly TicketRecord[]): readonly Row[] {
  const ids = new Set(tickets.map((ticket) => ticket.group_id ?? 0));
  return [...ids].flatMap((id) => call.store.groups.get(id) ?? []);
}
