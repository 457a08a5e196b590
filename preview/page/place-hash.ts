import type { Place } from "../host/workspace";

/** The part of the page's address after `#` for a place: `#/tickets/101`, `#/apps/4501/replay`, `#/tickets`. */
export function hashOf(place: Place): string {
  switch (place.kind) {
    case "views":
      return "#/tickets";
    case "ticket":
      return `#/tickets/${place.id}`;
    case "app":
      return `#/apps/${encodeURIComponent(place.installationId)}/${place.path}`;
  }
}

/** The place an address names; `?ticket=101` is another way to name a ticket. Anything else is the list. */
export function placeOf({ hash, search }: Readonly<{ hash: string; search: string }>): Place {
  const ticket = /^#\/tickets\/(\d+)$/.exec(hash)?.[1];
  if (ticket !== undefined) return { kind: "ticket", id: Number(ticket) };
  const app = /^#\/apps\/([^/]+)(?:\/(.*))?$/.exec(hash);
  if (app?.[1] !== undefined)
    return { kind: "app", installationId: decodeURIComponent(app[1]), path: app[2] ?? "" };
  const asked = hash === "" ? new URLSearchParams(search).get("ticket") : null;
  return asked !== null && /^\d+$/.test(asked) ? { kind: "ticket", id: Number(asked) } : { kind: "views" };
}
