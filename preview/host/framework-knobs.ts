import { amount, choice, type KnobValues, turnedKnobs } from "../knobs/knob";

/** Where nobody could confirm what the app framework's own side does: this host can play each. */
export const FRAMEWORK_KNOBS = {
  dirtyTagsAtSubmit: choice(["replace", "merge"], {
    doc: "A submit with tags in hand sends the agent's whole list, or only what they added and took off.",
    unknown:
      "Whether an agent's submit overwrites tags that were changed by REST while they had unsaved tag edits.",
    verify:
      "Add a tag in the tag field without submitting, PUT another by REST, submit, read the ticket's tags.",
  }),
  liveUpdateMs: amount(300, "ms", {
    doc: "An open ticket shows what changed elsewhere after this time.",
    unknown:
      "After how long an open ticket shows a tag that was written by REST, with and without unsaved edits.",
    verify: "Keep a ticket open, PUT a tag by REST, watch the tag field and the app's ticket.tags.changed.",
  }),
  retriesOf429: amount(3, "requests", {
    doc: "client.request sends a request that met 429 again so many times, unless autoRetry is false.",
    unknown: "Whether client.request repeats by itself on 429 and 503 when autoRetry is left out.",
    verify:
      "Use up a limit, call client.request without autoRetry, count the requests in the browser's network log.",
  }),
  hookLimitMs: amount(30_000, "ms", {
    doc: "An app's ticket.save hook has this time, which is Zendesk's documented one, before the save is stopped.",
    unknown: "How long ticket.save waits for an app's promise before it goes on or gives up.",
    verify: "Return a promise that never settles from a ticket.save handler and time the submit button.",
  }),
  botAuthor: choice(["system", "agent"], {
    doc: "The role of a bot's messages in ticket.conversation, where there is none for bots.",
    unknown: "Which role and id a bot's messages carry there.",
    verify: "client.get('ticket.conversation') on a ticket that a bot handed over.",
  }),
  preloadedPane: choice(["pane.activated", "app.activated"], {
    doc: "What a bar's page that preloadPane has loaded hears when it is first opened.",
    unknown: "Whether its first opening fires app.activated or pane.activated.",
    verify: "Log both in a nav_bar app, preload it from the background by preloadPane, then open it.",
  }),
} as const;

export type FrameworkKnobs = KnobValues<typeof FRAMEWORK_KNOBS>;

export const frameworkKnobs = (turned: Readonly<Record<string, unknown>> = {}): FrameworkKnobs =>
  turnedKnobs(FRAMEWORK_KNOBS, turned);
