import type { FeedbackDesk } from "../../domain/feedback/feedback-desk";
import type { Agent } from "../gateway";
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
 * Storage is reached through a function, since merely naming it throws where third parties have none.
 */
export function openFeedbackDesk(gateway: TagGateway, agent: Agent, flags: FlagSettings): FeedbackDesk {
  const storage = () => window.localStorage;
  return createFeedbackDesk({
    send: sendRequest(gateway),
    outbox: createOutbox(storage, agent.id, onStorage, tabChannel(`baton:flags:${agent.id}`)),
    locks: webLocks(navigator.locks) ?? leaseLocks(storage, browserClock, crypto.randomUUID()),
    clock: browserClock,
    random: Math.random,
    agent,
    settings: { ...flags, bulk: true },
    onOnline,
  });
}
