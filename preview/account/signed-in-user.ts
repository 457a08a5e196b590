import type { Actor } from "./account";
import type { Store, UserRecord } from "./store";

/**
 * Who asks: the session's user, else whom an Authorization header names. `email/token:…` is how ZCLI and
 * scripts sign in; the token itself is not looked at, this account has no secrets. A bearer is the first admin.
 */
export function signedInUser(
  store: Store,
  actor: Actor,
  authorization: string | undefined,
): UserRecord | null {
  if (actor !== null) return store.users.get(actor.userId) ?? null;
  const [scheme = "", credentials = ""] = (authorization ?? "").split(" ");
  const users = [...store.users.values()];
  if (scheme.toLowerCase() === "bearer") return users.find((user) => user.role === "admin") ?? null;
  const email = scheme.toLowerCase() === "basic" ? emailIn(credentials) : null;
  return users.find((user) => email !== null && user.email === email) ?? null;
}

function emailIn(credentials: string): string | null {
  try {
    return /^(.+)\/token:/.exec(atob(credentials))?.[1] ?? null;
  } catch {
    return null;
  }
}
