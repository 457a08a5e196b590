import type { AccountAnswer, AccountRequest, Actor, Reply, Story } from "./account";
import { answerCall } from "./answer-call";
import { written } from "./answers";
import { addInstallation, type Installation, type InstalledApp } from "./apps/app-shelf";
import { settle } from "./jobs";
import { type Knobs, knobsFrom } from "./knobs";
import { loadStories } from "./load-stories";
import { createRateLimits, unlimited } from "./rate-limits";
import { type Standing, standingOf } from "./roles";
import type { Row } from "./row";
import { currentVersion, type TicketChange, type TicketRecord, type UserRecord } from "./store";
import type { Trigger } from "./trigger";

/** Somebody who could sit at the agent's screen; `restriction` is Zendesk's `ticket_restriction`. */
export type AccountUser = Readonly<{
  id: number;
  name: string;
  email: string | null;
  standing: Standing;
  restriction: string | null;
}>;

export type AccountStory = Readonly<{
  title: string;
  ticketId: number;
  subject: string;
  settings: Story["settings"];
}>;

/** How one call is played differently from the rest: by a fault, for instance. */
export type Circumstances = Readonly<{ knobs?: Partial<Knobs>; triggers?: readonly Trigger[] }>;

export type Account = Readonly<{
  /** Answers one request at a moment (epoch ms). Never throws, whatever is sent. */
  handle(request: AccountRequest, actor: Actor, now: number, differently?: Circumstances): AccountAnswer;
  /**
   * The same for a caller in this process who would only parse the JSON again. What is in it may be the
   * account's own: it is to be read, and not to be changed.
   */
  reply(request: AccountRequest, actor: Actor, now: number, differently?: Circumstances): Reply;
  /** Carries out what is due by then (jobs, late writes) without a request. */
  advance(now: number): void;
  /** Has something done at a later moment, by the first call or `advance` from then on. */
  later(dueAt: number, run: (now: number) => void): void;
  /** What moved on tickets since a cursor; start with 0, go on with the answered one. */
  changesSince(cursor: number): Readonly<{ changes: readonly TicketChange[]; cursor: number }>;
  /** A ticket as the server holds it, without `url` and `fields`; null where there is none. */
  ticket(ticketId: number): TicketRecord | null;
  /** Makes an installation known, as app.json describes one; a known id gets the new settings. */
  addInstallation(row: Row): Installation;
  installations(): readonly Installation[];
  /** Apps whose packages were uploaded, by ZCLI for instance. */
  apps(): readonly InstalledApp[];
  stories: readonly AccountStory[];
  /** Admins and agents of all kinds, for whoever switches between them. */
  agents: readonly AccountUser[];
  knobs: Knobs;
}>;

export type AccountSetup = Readonly<{
  stories: readonly Story[];
  /** Epoch ms: when the stories' tickets came into this account. */
  now: number;
  knobs?: Partial<Knobs>;
  triggers?: readonly Trigger[];
  /** `off` for a run that sends more than an agent could. */
  rateLimits?: "enforced" | "off";
  /** Where links in answers point. */
  origin?: string;
}>;

/**
 * A Zendesk account in memory: tickets from stories, Zendesk's rules, no clock of its own. Equal calls
 * at equal moments give equal answers. Throws only here, for a story or a knob that cannot be.
 */
export function createAccount(setup: AccountSetup): Account {
  const { stories, now, origin = "https://shop.zendesk.com" } = setup;
  const store = loadStories(stories, now, origin);
  store.triggers = setup.triggers ?? [];
  const knobs = knobsFrom(setup.knobs);
  const limits = setup.rateLimits === "off" ? unlimited : createRateLimits();
  const reply: Account["reply"] = (request, actor, at, differently) => {
    settle(store, at);
    if (!differently) return answerCall(store, knobs, request, actor, at, limits);
    const usual = store.triggers;
    store.triggers = [...usual, ...(differently.triggers ?? [])];
    const answer = answerCall(store, { ...knobs, ...differently.knobs }, request, actor, at, limits);
    store.triggers = usual;
    return answer;
  };
  return {
    reply,
    handle: (...call) => written(reply(...call)),
    advance: (at) => settle(store, at),
    later: (dueAt, run) => store.pending.push({ dueAt, run }),
    changesSince: (cursor) => ({ changes: store.changes.slice(cursor), cursor: store.changes.length }),
    ticket: (ticketId) => currentVersion(store, ticketId)?.ticket ?? null,
    addInstallation: (row) => addInstallation(store.apps, row),
    installations: () => [...store.apps.installations.values()],
    apps: () => [...store.apps.apps.values()],
    stories: stories.map(listed),
    agents: [...store.users.values()].map(seat).filter((one) => one.standing !== "end_user"),
    knobs,
  };
}

const listed = (story: Story): AccountStory => ({
  title: story.title,
  ticketId: Number(story.ticket.id),
  subject: String(story.ticket.subject ?? ""),
  settings: story.settings,
});

const seat = (user: UserRecord): AccountUser => ({
  id: user.id,
  name: user.name,
  email: user.email,
  standing: standingOf(user),
  restriction: typeof user.ticket_restriction === "string" ? user.ticket_restriction : null,
});
