import { withDeadline } from "../framework/deadline";
import { isRecord } from "../framework/record";
import { type AgentRole, GatewayError } from "../gateway";
import type { ZafClient } from "../zaf-client";

/** The card must not wait long for what only decides whether the flag's buttons are offered. */
const ROLE_MS = 3_000;

/** `role_type` of a user: what a numbered role really is (Zendesk's users reference). */
const ROLE_TYPES: Readonly<Record<number, AgentRole>> = { 1: "light_agent", 4: "admin" };

export type RoleStorage = Pick<Storage, "getItem" | "setItem">;

/**
 * The agent's role. The app framework tells `admin`, `agent` and `end-user` by word, and any role the
 * account made by its number; light agents have such a number. Only then one REST read asks which it is, and the
 * answer is kept in the browser, as a role's number never changes its meaning. Where it cannot be had the
 * role counts as `custom`: Zendesk itself will refuse what it may not do.
 */
export async function agentRole(
  client: ZafClient,
  role: string | null,
  storage: () => RoleStorage,
): Promise<AgentRole> {
  if (role === "admin" || role === "agent") return role;
  if (role === "end-user" || role === "end_user") return "end_user";
  if (role === null || !/^\d{1,20}$/.test(role)) return "custom";
  const key = `baton:role:${role}`;
  const type = kept(storage, key) ?? (await askedRoleType(client));
  if (type === null) return "custom";
  attempt(() => storage().setItem(key, String(type)));
  return ROLE_TYPES[type] ?? "custom";
}

async function askedRoleType(client: ZafClient): Promise<number | null> {
  const requested = "GET /api/v2/users/me";
  try {
    const asked = client.request("GET", "/api/v2/users/me");
    const body = await withDeadline(asked, ROLE_MS, () => new GatewayError("timeout", requested));
    // Without a session Zendesk answers 200 and an anonymous user without an id.
    const user = isRecord(body.user) && body.user.id != null ? body.user : {};
    return typeof user.role_type === "number" ? user.role_type : null;
  } catch (error) {
    if (error instanceof GatewayError) return null;
    throw error;
  }
}

function kept(storage: () => RoleStorage, key: string): number | null {
  const text = attempt(() => storage().getItem(key));
  return text !== null && /^\d$/.test(text) ? Number(text) : null;
}

/** Third-party storage may be blocked; then the role is asked again. */
function attempt<T>(use: () => T): T | null {
  try {
    return use();
  } catch {
    return null;
  }
}
