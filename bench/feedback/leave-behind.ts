import { toEntry } from "../../src/domain/feedback/outbox-entry";
import { begin } from "../../src/domain/feedback/progress";
import type { Browser } from "./browser";
import { flagOf } from "./deeds";
import type { Script } from "./script";
import { type Server, TICKET } from "./server";

/** Puts an entry that was never sent into a browser's storage, as a tab that died long ago left it. */
export function leaveBehind(
  left: Script["leftover"][number],
  browser: Browser,
  server: Server,
  start: number,
): void {
  const agentId = server.userId(left.of);
  const intent = {
    ticketId: TICKET,
    agentId,
    opId: "left",
    seq: 1,
    createdAt: start - left.age_ms,
    flag: flagOf(left.word),
    bot: null,
    why: null,
    followUp: false,
    overrules: [],
  };
  const entry = toEntry(begin(intent, { kind: "reading" }), start);
  const name = left.underOwnName ? agentId : server.userId(left.agent);
  browser.held.set(`baton:flags:${name}:${TICKET}`, JSON.stringify(entry));
}
