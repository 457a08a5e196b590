import type { Person, Speaker } from "../../domain/ticket";
import type { WireUser } from "../wire/wire-account";

/** The Support user that stands for every AI agent of Zendesk; no user record has this id. */
export const BOT_ID = "-1";

/** The account's users as far as they were read, by id. Deleted users are simply not there. */
export type People = ReadonlyMap<string, WireUser>;

export function peopleOf(users: readonly WireUser[]): People {
  return new Map(users.flatMap((user) => (user.id === null ? [] : [[user.id, user] as const])));
}

/** A person by id: nameless where the user is unknown, null where there is no id. */
export function personOf(people: People, id: string | null): Person | null {
  if (id === null) return null;
  const user = people.get(id);
  return { id, name: user?.name ?? "", email: user?.email ?? null };
}

const BOT_ROLES: readonly string[] = ["bot", "ai_agent", "ai-agent"];

/**
 * Whether an author is the customer, the bot or an agent. Where the user was not read, the requester is
 * the customer and everyone else counts as staff: a customer copied in is then taken for an agent, which
 * hides a question of theirs but never invents one.
 */
export function speakerOf(people: People, id: string | null, requesterId: string | null): Speaker {
  if (id === null) return "system";
  const role = people.get(id)?.role?.toLowerCase() ?? null;
  if (isBot(people, id)) return "bot";
  if (role === "end-user" || role === "end_user") return "customer";
  if (role === null && id === requesterId) return "customer";
  return "agent";
}

export function isBot(people: People, id: string): boolean {
  return id === BOT_ID || BOT_ROLES.includes(people.get(id)?.role?.toLowerCase() ?? "");
}
