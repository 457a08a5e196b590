import type { EventStream } from "./event-stream";
import type { LandedApps } from "./landed-apps";
import type { OpenAccount } from "./open-account";
import type { SavedSettings } from "./saved-settings";

/** How often the account is asked what has moved, in milliseconds. */
const EVERY_MS = 50;

/** Keeps the account's clock going and tells open pages what has moved. Answers what stops it. */
export function followAccount(
  { account, now }: OpenAccount,
  settings: SavedSettings,
  landed: LandedApps,
  events: EventStream,
): () => void {
  let cursor = 0;
  let told = JSON.stringify(settings.saved());
  const timer = setInterval(() => {
    account.advance(now());
    const moved = account.changesSince(cursor);
    cursor = moved.cursor;
    for (const change of moved.changes) events.send("ticket", change);
    const saved = JSON.stringify(settings.saved());
    if (saved !== told) events.send("settings", settings.saved());
    told = saved;
    void landed.look().then((changed) => changed && events.send("app-changed", {}));
  }, EVERY_MS);
  return () => clearInterval(timer);
}
