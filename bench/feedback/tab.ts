import type { FeedbackDesk } from "../../src/domain/feedback/feedback-desk";
import { createFeedbackDesk } from "../../src/zendesk/feedback/create-feedback-desk";
import { leaseLocks } from "../../src/zendesk/feedback/lease-locks";
import { createOutbox } from "../../src/zendesk/feedback/outbox";
import type { Clock } from "../../src/zendesk/feedback/ports";
import { sendRequest } from "../../src/zendesk/feedback/send-request";
import { tagHistory } from "../../src/zendesk/zaf/tag-history";
import { ticketWrites } from "../../src/zendesk/zaf/ticket-writes";
import type { Browser } from "./browser";
import type { Line, Network } from "./network";
import type { Script, Seat } from "./script";
import type { Chance } from "./seeded-random";
import type { VirtualTime } from "./virtual-time";

/** One life of the app in one tab: the real desk on the real gateway, until the tab is closed. */
export type Tab = Readonly<{
  line: Line;
  desk: FeedbackDesk;
  close(): void;
  goOnline(online: boolean): void;
}>;

export type TabWorld = Readonly<{
  script: Script;
  time: VirtualTime;
  chance: Chance;
  network: Network;
  userId: string;
  /** How far this computer's clock is off, in milliseconds. */
  skew: () => number;
}>;

export function openTab(seat: Seat, browser: Browser, world: TabWorld): Tab {
  const { script, time, chance, network } = world;
  const line: Line = { seat, alive: true, online: true };
  const onlineListeners: (() => void)[] = [];
  const clock: Clock = {
    now: () => time.now() + world.skew(),
    after: (ms, act) => time.after(ms, () => line.alive && act()),
  };
  const client = network.clientFor(line);
  const gateway = Object.assign(ticketWrites(client), tagHistory(client));
  const stored = browser.storageFor(line);
  const storage = () => stored;
  const desk = createFeedbackDesk({
    send: sendRequest(gateway),
    outbox: createOutbox(
      storage,
      world.userId,
      (listener) => browser.listen(line, listener),
      browser.channelFor(line),
    ),
    locks:
      script.locks === "browser"
        ? browser.locksFor(line)
        : leaseLocks(storage, clock, `${seat}-${chance.next()}`),
    clock,
    random: chance.next,
    agent: { id: world.userId, name: seat, role: script.role === "light_agent" ? "light_agent" : "agent" },
    fieldTags: [],
    settings: { prefix: script.prefix, vendors: [], tagBotAndReason: false, bulk: script.bulk },
    onOnline: (listener) => {
      onlineListeners.push(listener);
      return () => {};
    },
  });
  return {
    line,
    desk,
    close: () => {
      line.alive = false;
      browser.close(line);
    },
    goOnline: (online) => {
      line.online = online;
      if (online) for (const listener of onlineListeners) listener();
    },
  };
}
