import type { Actor } from "../../domain/ticket";
import type { WireVia } from "../wire/wire-via";
import { isBot, type People } from "./people";

/**
 * Who or what made a change: the business rule that `via` names, else the audit's author. Rules act in the
 * name of user -1, which is also the bot's, so the rule is asked first. A change over the API by nobody
 * Zendesk can name is an app's.
 */
export function actorOf(via: WireVia | null, authorId: string | null, people: People): Actor {
  const from = via?.source?.from ?? null;
  const source = {
    id: from?.id ?? via?.source?.id ?? null,
    name: from?.title ?? via?.source?.title ?? from?.name ?? "",
  };
  if (via?.channel === "rule") {
    return { kind: via.source?.rel === "automation" ? "automation" : "trigger", ...source };
  }
  if (via?.channel === "automation") return { kind: "automation", ...source };
  if (via?.channel === "system") return { kind: "system", id: null, name: "" };
  if (authorId === null) return { ...source, kind: via?.channel === "api" ? "app" : "system" };
  const name = people.get(authorId)?.name ?? "";
  return { kind: isBot(people, authorId) ? "bot" : "person", id: authorId, name };
}

/** What agents' changes come through when they work in Zendesk's own screens. */
const SCREENS: readonly (string | null)[] = ["web", "mobile"];
const STAFF: readonly (string | null)[] = ["agent", "admin"];

/** Whether an agent made the change by hand: known staff, in Zendesk's own screens. What is not known is not by hand. */
export function isByHand(via: WireVia | null, authorId: string | null, people: People): boolean {
  const role = people.get(authorId ?? "")?.role?.toLowerCase() ?? null;
  return SCREENS.includes(via?.channel ?? null) && STAFF.includes(role);
}
