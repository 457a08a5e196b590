import type { IncomingMessage } from "node:http";
import type { Actor } from "../account/account";

const SIGNED_OUT = "nobody";

/** Browsers keep cookies by host and not by port, so two local accounts need two names. */
const cookieName = (port: number): string => `local_zendesk_${port}`;

/**
 * Who asks, by the page's cookie. Without one it is the account's admin, so that a plain curl sees
 * everything; `nobody` is a session that has ended.
 */
export function actorOf(request: IncomingMessage, port: number, admin: Actor): Actor {
  const cookie = request.headers.cookie ?? "";
  const value = new RegExp(`(?:^|;\\s*)${cookieName(port)}=([^;]*)`).exec(cookie)?.[1];
  if (value === undefined) return admin;
  const userId = Number(value);
  return value !== SIGNED_OUT && Number.isSafeInteger(userId) ? { userId } : null;
}

/**
 * Names another agent for one request of the workspace: what a colleague does meanwhile. Only the page
 * that plays Zendesk may say it, on requests that no app can send.
 */
const COLLEAGUE_HEADER = "x-local-zendesk-colleague";

export function colleagueOf(request: IncomingMessage): Actor {
  const userId = Number(request.headers[COLLEAGUE_HEADER]);
  return Number.isSafeInteger(userId) && userId > 0 ? { userId } : null;
}

/** The Set-Cookie header that signs somebody in, or everybody out. */
export function sessionCookie(actor: Actor, port: number): string {
  return `${cookieName(port)}=${actor?.userId ?? SIGNED_OUT}; Path=/; SameSite=Lax`;
}
