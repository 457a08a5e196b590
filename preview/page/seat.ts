import { signIn } from "./config";

/** In the query of the page's address: the agent who is to sit there. */
const SEAT = "as";
/** Two names of this machine: a browser keeps the cookies and the storage of each for itself. */
const NAMES = ["localhost", "127.0.0.1"] as const;

/** This screen's address with another agent before it, as on a computer of their own. */
export function elsewhereAs(userId: number): string {
  const url = new URL(window.location.href);
  url.hostname = NAMES.find((name) => name !== url.hostname) ?? url.hostname;
  url.searchParams.set(SEAT, String(userId));
  return url.href;
}

/** Signs in whom the address names, once: it is taken out of the address, so that a reload keeps who came later. */
export async function takeSeat(): Promise<void> {
  const url = new URL(window.location.href);
  const userId = Number(url.searchParams.get(SEAT));
  if (userId === 0) return;
  url.searchParams.delete(SEAT);
  window.history.replaceState(null, "", url);
  await signIn(userId);
}
