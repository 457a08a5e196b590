import { describe, expect, it } from "@jest/globals";
import { aWorkspace, joinApp } from "./a-workspace";

/** The app that stands at a location, joined; the location must be on the screen. */
function appAt(world: ReturnType<typeof aWorkspace>, location: string) {
  const instance = world.workspace.store.getState().instances.find((each) => each.location === location);
  if (!instance) throw new Error(`No app stands at ${location}.`);
  return { ...joinApp(world, instance.guid), guid: instance.guid };
}
/** The instances that have a page, as the screen shows them. */
function framed({ workspace }: Pick<ReturnType<typeof aWorkspace>, "workspace">) {
  const { instances, frameless } = workspace.store.getState();
  return instances.filter(({ guid }) => !frameless.includes(guid));
}
/** What the app was told of its place when it was registered. */
const registered = (app: ReturnType<typeof joinApp>) => app.told[0]?.message;

describe("a new ticket", () => {
  const begun = async () => {
    const world = aWorkspace();
    await world.workspace.newTicket();
    return { ...world, app: appAt(world, "new_ticket_sidebar") };
  };

  it("has no id, a number of its own, and an app that knows it is new", async () => {
    const { app, workspace } = await begun();
    expect(registered(app)).toMatchObject({ context: { location: "new_ticket_sidebar", newTicketId: 1 } });
    expect(registered(app)).not.toHaveProperty("context.ticketId");
    expect(await app.ask("get", ["ticket.id", "ticket.isNew", "ticket.tags", "ticket.conversation"])).toEqual(
      {
        errors: {},
        "ticket.id": null,
        "ticket.isNew": true,
        "ticket.tags": [],
        "ticket.conversation": [],
      },
    );
    await workspace.newTicket();
    expect(workspace.store.getState()).toMatchObject({
      tickets: [{ id: -1 }, { id: -2 }],
      place: { kind: "ticket", id: -2 },
    });
  });

  it("is made by a submit, after every save hook, and its tab becomes the ticket's", async () => {
    const { app, workspace, held } = await begun();
    app.listen("ticket.submit.start", "ticket.save", "ticket.submit.done", "ticket.submit.always");
    await app.ask("set", { "ticket.subject": "Two chairs", "comment.text": "Please call" });
    await app.ask("invoke", { "ticket.tags.add": ["trade"] });
    const submitted = workspace.submit(-1);
    app.reply("ticket.save");
    await submitted;
    expect(held.posts).toEqual([
      {
        ticket: { subject: "Two chairs", tags: ["trade"], comment: { body: "Please call", public: true } },
      },
    ]);
    expect(app.events().map(([name]) => name)).toEqual([
      "ticket.submit.start",
      "ticket.save",
      "ticket.submit.done",
      "ticket.submit.always",
    ]);
    const { tickets, place } = workspace.store.getState();
    expect(tickets.map(({ id }) => id)).toEqual([102]);
    expect(place).toEqual({ kind: "ticket", id: 102 });
    expect(framed({ workspace }).map(({ location, beside }) => [location, beside?.id])).toEqual([
      ["ticket_sidebar", 102],
    ]);
  });

  it("stays as it is where the account refuses it", async () => {
    const { workspace, held } = await begun();
    held.refusal = "Description: cannot be blank";
    await workspace.submit(-1);
    expect(workspace.store.getState()).toMatchObject({
      tickets: [{ id: -1, submitting: false }],
      notices: [{ kind: "error", text: "Description: cannot be blank" }],
    });
  });
});

describe("a profile", () => {
  const USER = { kind: "user", id: 9 } as const;
  const ORGANIZATION = { kind: "organization", id: 61 } as const;

  it.each([
    [
      USER,
      { location: "user_sidebar", userId: 9 },
      { name: "Mina Okafor", organizations: [{ id: 61, name: "Okafor Lighting" }] },
    ],
    [
      ORGANIZATION,
      { location: "organization_sidebar", organizationId: 61 },
      { name: "Okafor Lighting", tags: ["trade"] },
    ],
  ])("%j has an app that is told whose page it is", async (profile, context, value) => {
    const world = aWorkspace();
    await world.workspace.openProfile(profile);
    world.workspace.go(profile);
    const app = appAt(world, context.location);
    expect(registered(app)).toMatchObject({ context });
    expect(await app.ask("get", [profile.kind, "ticket.id"])).toMatchObject({
      [profile.kind]: value,
      errors: { "ticket.id": { message: "No such Api" } },
    });
  });

  it("is opened once, by an app's routeTo too, and gone with its app when it is closed", async () => {
    const world = aWorkspace();
    const { workspace } = world;
    await workspace.openTicket(101);
    workspace.go({ kind: "ticket", id: 101 });
    await appAt(world, "ticket_sidebar").ask("invoke", { routeTo: ["user", 9] });
    await Promise.all([workspace.openProfile(USER), workspace.openProfile(USER)]);
    expect(workspace.store.getState().place).toEqual(USER);
    expect(workspace.store.getState().profiles).toEqual([USER]);
    expect(framed(world)).toHaveLength(2);
    workspace.closeProfile(USER);
    expect(workspace.store.getState()).toMatchObject({ profiles: [], place: { kind: "ticket", id: 101 } });
    expect(framed(world)).toHaveLength(1);
  });
});

describe("an app in the top bar", () => {
  it("is loaded when it is first opened, kept, and opens and closes itself", async () => {
    const world = aWorkspace();
    const { workspace } = world;
    workspace.togglePane("32");
    const app = appAt(world, "top_bar");
    app.listen("app.activated", "pane.activated", "pane.deactivated");
    expect(registered(app)).not.toHaveProperty("context.ticketId");
    await app.ask("invoke", { popover: [{ width: 400, height: "50vh" }] });
    await app.ask("invoke", { popover: [{ width: 400, height: "auto" }] });
    await app.ask("invoke", { popover: ["hide"] });
    expect(workspace.store.getState().pane).toBeNull();
    await app.ask("invoke", { popover: ["toggle"] });
    await app.ask("invoke", { popover: ["show"] });
    expect(workspace.store.getState()).toMatchObject({
      pane: "32",
      sizes: { [app.guid]: { width: "400px", height: "50vh" } },
    });
    expect(framed(world)).toHaveLength(1);
    expect(app.events().map(([name]) => name)).toEqual([
      "app.activated",
      "pane.deactivated",
      "pane.activated",
    ]);
    expect((await app.ask("invoke", { popover: ["shout"] }))?.errors).toHaveProperty("popover");
  });
});

describe("an app in a bar", () => {
  const besideATicket = async () => {
    const world = aWorkspace();
    await world.workspace.openTicket(101);
    const app = appAt(world, "ticket_sidebar");
    const { instances } = world.workspace.store.getState();
    const bar = (location: string) => instances.find((each) => each.location === location)?.guid ?? "";
    const invokeOn = (location: string, invoke: object) => {
      app.say({ id: 90, request: "invoke", params: invoke, instanceGuid: bar(location) });
      return Promise.resolve();
    };
    return { world, app, bar, invokeOn };
  };

  it("is an instance before it has a page, and the app's others know it", async () => {
    const { world, app, bar } = await besideATicket();
    expect(await app.ask("get", ["instances"])).toMatchObject({
      instances: {
        [bar("top_bar")]: { location: "top_bar" },
        [bar("nav_bar")]: { location: "nav_bar" },
      },
    });
    expect(framed(world).map(({ location }) => location)).toEqual(["ticket_sidebar"]);
  });

  it.each(["top_bar", "nav_bar"])(
    "gets its page early in the %s by preloadPane, unseen",
    async (location) => {
      const { world, invokeOn } = await besideATicket();
      const before = world.workspace.store.getState();
      await invokeOn(location, { preloadPane: [] });
      expect(framed(world).map((each) => each.location)).toContain(location);
      expect(world.workspace.store.getState()).toMatchObject({ pane: before.pane, place: before.place });
      const app = appAt(world, location);
      app.listen("app.activated", "pane.activated");
      if (location === "top_bar") world.workspace.togglePane("32");
      else world.workspace.go({ kind: "app", installationId: "32", path: "" });
      expect(app.events().map(([name]) => name)).toEqual(["pane.activated"]);
    },
  );

  it("is opened by another of the app's instances before it has a page", async () => {
    const { world, invokeOn } = await besideATicket();
    await invokeOn("top_bar", { popover: [] });
    expect(world.workspace.store.getState().pane).toBe("32");
    expect(framed(world).map(({ location }) => location)).toContain("top_bar");
  });

  it("is not there to be preloaded anywhere else", async () => {
    const { app } = await besideATicket();
    expect(await app.ask("invoke", { preloadPane: [] })).toMatchObject({
      errors: { preloadPane: { message: "No such Api" } },
    });
  });
});

it("an app that its manifest does not load is an instance without a page", async () => {
  const [app] = aWorkspace().workspace.store.getState().apps;
  const world = aWorkspace();
  const sidebar = { ...app?.locations.ticket_sidebar, autoLoad: false };
  const quiet = JSON.parse(
    JSON.stringify({ ...app, locations: { ...app?.locations, ticket_sidebar: sidebar } }),
  );
  world.workspace.setApps([quiet]);
  await world.workspace.openTicket(101);
  expect(world.workspace.store.getState().instances).toMatchObject([
    { location: "top_bar" },
    { location: "nav_bar" },
    { location: "ticket_sidebar" },
  ]);
  expect(framed(world)).toEqual([]);
});

describe("an app in the reply", () => {
  it("stands beside its ticket, within its limits, until it closes itself", async () => {
    const world = aWorkspace();
    const { workspace } = world;
    await workspace.openTicket(101);
    workspace.toggleEditor(101, "32");
    const app = appAt(world, "ticket_editor");
    expect(registered(app)).toMatchObject({ context: { location: "ticket_editor", ticketId: 101 } });
    await app.ask("invoke", { "ticket.editor.insert": ["Hello"], resize: [{ width: 999, height: 5 }] });
    expect(workspace.store.getState()).toMatchObject({
      tickets: [{ composer: { text: "Hello" } }],
      sizes: { [app.guid]: { width: "320px", height: "100px" } },
    });
    await app.ask("invoke", { "app.close": [] });
    expect(framed(world).map(({ location }) => location)).toEqual(["ticket_sidebar"]);
  });
});

describe("an app in the tray", () => {
  it("is told when the agent folds it away and unfolds it, and can ask", async () => {
    const world = aWorkspace();
    await world.workspace.openTicket(101);
    world.workspace.go({ kind: "ticket", id: 101 });
    const app = appAt(world, "ticket_sidebar");
    app.listen("app.collapsed", "app.expanded");
    world.workspace.toggleCollapsed(app.guid);
    expect(await app.ask("get", ["isCollapsed"])).toMatchObject({ isCollapsed: true });
    world.workspace.toggleCollapsed(app.guid);
    expect(await app.ask("get", ["isCollapsed"])).toMatchObject({ isCollapsed: false });
    expect(app.events().map(([name]) => name)).toEqual(["app.collapsed", "app.expanded"]);
  });

  it("knows the ticket's channel and the agent's macros", async () => {
    const world = aWorkspace();
    await world.workspace.openTicket(101);
    expect(await appAt(world, "ticket_sidebar").ask("get", ["channel", "macros.1.title"])).toEqual({
      errors: {},
      channel: { name: "web", sessionBased: false, sessionActive: false },
      "macros.1.title": "Tag as VIP",
    });
  });
});

describe("another list of apps", () => {
  const [app] = aWorkspace().workspace.store.getState().apps;
  const opened = async () => {
    const { workspace } = aWorkspace();
    await workspace.openTicket(101);
    workspace.go({ kind: "app", installationId: "32", path: "" });
    const guids = () => workspace.store.getState().instances.map(({ guid }) => guid);
    return { workspace, guids };
  };

  it("leaves an app that is as it was alone", async () => {
    const { workspace, guids } = await opened();
    const before = guids();
    workspace.setApps(JSON.parse(JSON.stringify([app])));
    expect(guids()).toEqual(before);
  });

  it("loads a new version anew wherever it stands, and adds what has come", async () => {
    const { workspace, guids } = await opened();
    const before = guids();
    workspace.setApps(
      JSON.parse(
        JSON.stringify([
          { ...app, version: "2" },
          { ...app, installationId: 33 },
        ]),
      ),
    );
    expect(framed({ workspace }).map((each) => [each.location, each.app.installationId])).toEqual([
      ["nav_bar", 32],
      ["ticket_sidebar", 32],
      ["ticket_sidebar", 33],
    ]);
    expect(before.filter((guid) => guids().includes(guid))).toEqual([]);
  });

  it("takes away what has gone", async () => {
    const { workspace, guids } = await opened();
    workspace.setApps([]);
    expect(guids()).toEqual([]);
  });
});
