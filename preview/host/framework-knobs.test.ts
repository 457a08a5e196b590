import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { aWorkspace, joinApp } from "./a-workspace";
import { FRAMEWORK_KNOBS, type FrameworkKnobs } from "./framework-knobs";
import { formValue } from "./ticket-form";
import { findTicket } from "./workspace";

const requests = jest.fn<typeof fetch>();

/** An app beside ticket 101, which a bot has handed over; requests of apps meet 429 and need not wait. */
async function besideATicket(knobs: Partial<FrameworkKnobs>) {
  requests.mockReset();
  requests.mockImplementation(
    async () => new Response("wait", { status: 429, headers: { "retry-after": "0" } }),
  );
  const world = aWorkspace({ knobs, fetch: requests });
  world.held.events = [
    { type: "Messaging::ConversationMessage", author: { type: "bot", display_name: "Ava" }, content: {} },
  ];
  await world.workspace.openTicket(101);
  const { instances } = world.workspace.store.getState();
  const guid = instances.find(({ beside }) => beside !== null)?.guid ?? "";
  return { ...world, app: joinApp(world, guid), instances };
}
type Try = (world: Awaited<ReturnType<typeof besideATicket>>) => Promise<unknown>;

/** What is tried, what comes by default, the knob's other side, and what comes then. */
const SIDES: Readonly<
  Record<keyof typeof FRAMEWORK_KNOBS, readonly [Try, unknown, string | number, unknown]>
> = {
  dirtyTagsAtSubmit: [
    async ({ app, held, workspace }) => {
      await app.ask("invoke", { "ticket.tags.add": ["mine"] });
      held.ticket.tags = ["vip", "foreign"];
      await workspace.submit(101);
      return held.ticket.tags;
    },
    ["vip", "mine"],
    "merge",
    ["vip", "foreign", "mine"],
  ],
  liveUpdateMs: [
    async ({ held, workspace }) => {
      held.ticket.priority = "urgent";
      workspace.changedElsewhere(101);
      await jest.advanceTimersByTimeAsync(1000);
      const ticket = findTicket(workspace.store.getState(), 101);
      return ticket && formValue(ticket.form, "priority");
    },
    "urgent",
    5000,
    "normal",
  ],
  retriesOf429: [
    async ({ app }) => {
      app.say({ key: "request:1", message: { url: "/api/v2/groups.json" } });
      await jest.advanceTimersByTimeAsync(100);
      return requests.mock.calls.length;
    },
    4,
    0,
    1,
  ],
  hookLimitMs: [
    async ({ app, workspace }) => {
      app.listen("ticket.save");
      void workspace.submit(101);
      await jest.advanceTimersByTimeAsync(2000);
      return workspace.store.getState().notices.map(({ text }) => text);
    },
    [],
    2000,
    ["Probe did not answer within 2 seconds, so the ticket was not saved."],
  ],
  botAuthor: [
    async ({ app }) => {
      const result = await app.ask("get", ["ticket.conversation.0.author.role"]);
      return result?.["ticket.conversation.0.author.role"];
    },
    "system",
    "agent",
    "agent",
  ],
  preloadedPane: [
    async (world) => {
      const bar = world.instances.find(({ location }) => location === "top_bar")?.guid ?? "";
      world.workspace.preloadPane(bar);
      const app = joinApp(world, bar);
      app.listen("pane.activated", "app.activated");
      for (const _ of [1, 2, 3]) world.workspace.togglePane("32");
      return app.events().map(([name]) => name);
    },
    ["pane.activated", "pane.activated"],
    "app.activated",
    ["app.activated", "pane.activated"],
  ],
};

describe("a knob of the framework", () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it.each(Object.keys(FRAMEWORK_KNOBS) as (keyof typeof FRAMEWORK_KNOBS)[])(
    "%s plays Zendesk's likely side by default, and its other side when it is turned",
    async (name) => {
      const [attempt, usual, side, unusual] = SIDES[name];
      expect(await attempt(await besideATicket({}))).toEqual(usual);
      expect(await attempt(await besideATicket({ [name]: side }))).toEqual(unusual);
    },
  );
});

it("a merged submit takes off what the agent took off, and nothing else", async () => {
  const { app, held, workspace } = await besideATicket({ dirtyTagsAtSubmit: "merge" });
  await app.ask("invoke", { "ticket.tags.remove": ["vip"] });
  held.ticket.tags = ["vip", "foreign"];
  await workspace.submit(101);
  expect(held.ticket.tags).toEqual(["foreign"]);
});
