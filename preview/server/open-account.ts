import type { Story } from "../account/account";
import { type Account, createAccount } from "../account/create-account";
import type { Knobs } from "../account/knobs";

/** An account made of stories, with the clock it runs by and the name it goes by. */
export type OpenAccount = Readonly<{ account: Account; now: () => number; subdomain: string }>;

export function openAccount(stories: readonly Story[], knobs: Partial<Knobs> = {}): OpenAccount {
  const origin = accountOrigin(stories);
  const now = accountClock(stories);
  const account = createAccount({ stories, now: now(), origin, knobs });
  return { account, now, subdomain: new URL(origin).hostname.split(".")[0] ?? "" };
}

/** The account's own address, as its tickets give it. */
function accountOrigin(stories: readonly Story[]): string {
  const url = stories
    .map(({ ticket }) => ticket.url)
    .find((each) => typeof each === "string" && URL.canParse(each));
  return typeof url === "string" ? new URL(url).origin : "https://shop.zendesk.com";
}

/** The time of day, moved on where a story ends later: no update may come before what has happened already. */
function accountClock(stories: readonly Story[]): () => number {
  const ends = stories.map(({ ticket }) => Date.parse(String(ticket.updated_at))).filter(Number.isFinite);
  const aheadMs = Math.max(0, Math.max(...ends, 0) - Date.now());
  return () => Date.now() + aheadMs;
}
