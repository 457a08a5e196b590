import { isNewTicket } from "../host/open-ticket";
import type { Place } from "../host/workspace";

/**
 * The part of the page's address after `#` for a place: `#/tickets`, `#/tickets/101`, `#/tickets/new/1`,
 * `#/users/7`, `#/organizations/7`, `#/apps/4501/replay`.
 */
export function hashOf(place: Place): string {
  switch (place.kind) {
    case "views":
      return "#/tickets";
    case "ticket":
      return isNewTicket(place.id) ? `#/tickets/new/${-place.id}` : `#/tickets/${place.id}`;
    case "user":
    case "organization":
      return `#/${place.kind}s/${place.id}`;
    case "app":
      return `#/apps/${encodeURIComponent(place.installationId)}/${place.path}`;
  }
}

/** The place an address names; `?ticket=101` is another way to name a ticket. Anything else is the list. */
export function placeOf({ hash, search }: Readonly<{ hash: string; search: string }>): Place {
  const [, kind = "", digits] = /^#\/(tickets|tickets\/new|users|organizations)\/(\d+)$/.exec(hash) ?? [];
  const id = Number(digits);
  if (kind === "tickets") return { kind: "ticket", id };
  if (kind === "tickets/new" && id > 0) return { kind: "ticket", id: -id };
  if (kind === "users") return { kind: "user", id };
  if (kind === "organizations") return { kind: "organization", id };
  const app = /^#\/apps\/([^/]+)(?:\/(.*))?$/.exec(hash);
  if (app?.[1] !== undefined)
    return { kind: "app", installationId: decodeURIComponent(app[1]), path: app[2] ?? "" };
  const asked = hash === "" ? new URLSearchParams(search).get("ticket") : null;
  return asked !== null && /^\d+$/.test(asked) ? { kind: "ticket", id: Number(asked) } : { kind: "views" };
}
