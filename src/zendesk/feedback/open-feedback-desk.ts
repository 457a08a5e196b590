import type { FeedbackDesk } from "../../domain/feedback/feedback-desk";
import type { Agent } from "../gateway";
import type { TagHistory } from "../zaf/tag-history";
import { browserClock, onOnline, onStorage, tabChannel } from "./browser-ports";
import { createFeedbackDesk } from "./create-feedback-desk";
import { leaseLocks } from "./lease-locks";
import { createOutbox } from "./outbox";
import { sendRequest, type TagGateway } from "./send-request";
import { webLocks } from "./web-locks";

/** How flags become tags on this installation; `vendors` are the bots that may be named in a tag. */
export type FlagSettings = Readonly<{
  prefix: string;
  vendors: readonly string[];
  tagBotAndReason: boolean;
}>;

/**
 * The feedback desk on the browser's own storage, locks and timers, for the agent who is signed in.
 * Reads the tags of ticket fields first, so that not even a flag left over is written among them.
 * Storage is reached through a function, since merely naming it throws where third parties have none.
 */
export async function openFeedbackDesk(
  gateway: TagGateway & Pick<TagHistory, "readFieldTags">,
  agent: Agent,
  flags: FlagSettings,
): Promise<FeedbackDesk> {
  // Where the form's fields cannot be read, nothing is known against the prefix.
  const fieldTags = await gateway.readFieldTags().catch(() => []);
  const storage = () => window.localStorage;
  return createFeedbackDesk({
    send: sendRequest(gateway),
    outbox: createOutbox(storage, agent.id, onStorage, tabChannel(`baton:flags:${agent.id}`)),
    locks: webLocks(navigator.locks) ?? leaseLocks(storage, browserClock, crypto.randomUUID()),
    clock: browserClock,
    random: Math.random,
    agent,
    fieldTags,
    settings: { ...flags, bulk: true },
    onOnline,
  });
}
