import { describe, expect, it } from "@jest/globals";
import { aWorkspace, joinApp } from "./a-workspace";
import { formValue } from "./ticket-form";
import { findTicket } from "./workspace";

async function opened() {
  const world = aWorkspace();
  await world.workspace.openTicket(101);
  world.workspace.go({ kind: "ticket", id: 101 });
  const { instances } = world.workspace.store.getState();
  const instance = instances.find(({ location }) => location === "ticket_sidebar");
  const app = joinApp(world, instance?.guid ?? "");
  const form = (field: string) => {
    const ticket = findTicket(world.workspace.store.getState(), 101);
    return ticket && formValue(ticket.form, field);
  };
  return { ...world, app, form, guid: instance?.guid ?? "" };
}

describe("an app beside a ticket", () => {
  it("is told where it stands", async () => {
    const { app, guid } = await opened();
    expect(app.told[0]).toMatchObject({
      key: "zaf.app.registered",
      message: {
        context: {
          instanceGuid: guid,
          product: "support",
          account: { subdomain: "acme" },
          location: "ticket_sidebar",
          ticketId: 101,
        },
        metadata: { appId: 31, installationId: 32, settings: { title: "Probe", colour: "teal" } },
      },
    });
  });

  it("reads the ticket as the agent sees it, in the agent's locale", async () => {
    const { app, workspace } = await opened();
    workspace.editField(101, "priority", "high");
    const paths = [
      "ticket.priority",
      "ticket.requester.name",
      "ticket.assignee.group.name",
      "currentUser.locale",
      "currentUser.groups",
    ];
    expect(await app.ask("get", paths)).toEqual({
      errors: {},
      "ticket.priority": "high",
      "ticket.requester.name": "Mina Okafor",
      "ticket.assignee.group.name": "Support",
      "currentUser.locale": "de",
      "currentUser.groups": [{ id: 7, name: "Support" }],
    });
  });

  it("changes the form, not the server, and hears of its own change", async () => {
    const { app, form, held } = await opened();
    app.listen(
      "ticket.tags.changed",
      "ticket.assignee.group.id.changed",
      "ticket.assignee.group.name.changed",
    );
    await app.ask("invoke", { "ticket.tags.add": ["New  two"] });
    await app.ask("set", { "ticket.assignee": { groupId: 8 } });
    expect(form("tags")).toEqual(["vip", "new", "two"]);
    expect(form("group_id")).toBe(8);
    expect(held.puts).toEqual([]);
    expect(app.events()).toEqual([
      ["ticket.tags.changed", ["vip", "new", "two"]],
      ["ticket.assignee.group.id.changed", 8],
      ["ticket.assignee.group.name.changed", "Billing"],
    ]);
  });

  it.each([
    [{ "ticket.customField:custom_field_36": "late" }, "custom_field_36", "late"],
    [{ "ticket.form.id": 5 }, "ticket_form_id", 5],
    [{ "ticket.requester": { id: 1 } }, "requester_id", 1],
    [{ "ticket.brand": { id: 3 } }, "brand_id", 3],
    [{ "ticket.priority": null }, "priority", null],
  ])("sets %j", async (values, field, value) => {
    const { app, form } = await opened();
    expect(await app.ask("set", values)).toMatchObject({ errors: {} });
    expect(form(field)).toEqual(value);
  });

  it.each([
    [{ "ticket.priority": "critical" }, "Cannot be set"],
    [{ "ticket.tags": "one" }, "Cannot be set"],
    [{ "ticket.customField:custom_field_99": "x" }, "No such custom field"],
    [{ "comment.type": "shout" }, "publicReply or internalNote"],
    [{ "ticket.id": 7 }, "No such Api"],
  ])("may not set %j", async (values, words) => {
    const { app } = await opened();
    const result = await app.ask("set", values);
    expect(JSON.stringify(result?.errors)).toContain(words);
  });

  it("has somebody sent copies, by id or address, and nobody it does not know", async () => {
    const { app, form, held } = await opened();
    app.listen("ticket.collaborators.changed");
    await app.ask("invoke", { "ticket.collaborators.add": [{ email: "amal@example.com" }] });
    await app.ask("invoke", { "ticket.collaborators.add": [{ id: "9" }] });
    expect(form("collaborator_ids")).toEqual([1, 9]);
    await app.ask("invoke", { "ticket.collaborators.remove": [{ id: 1 }] });
    expect(await app.ask("get", ["ticket.collaborators.0.name"])).toMatchObject({
      "ticket.collaborators.0.name": "Mina Okafor",
    });
    expect(app.events().map(([, shown]) => (shown as { name: string }[]).map(({ name }) => name))).toEqual([
      ["Amal Haddad"],
      ["Amal Haddad", "Mina Okafor"],
      ["Mina Okafor"],
    ]);
    for (const stranger of [{ email: "no@example.com" }, "9", undefined]) {
      const result = await app.ask("invoke", { "ticket.collaborators.add": [stranger] });
      expect(result?.errors).toHaveProperty(["ticket.collaborators.add"]);
    }
    expect(held.puts).toEqual([]);
  });

  it.each([
    ["native_messaging", "open", true],
    ["whatsapp", "pending", true],
    ["native_messaging", "solved", false],
    ["email", "open", false],
  ])("on the channel %s, %s, a message goes out at once: %p", async (channel, status, goes) => {
    const world = aWorkspace();
    Object.assign(world.held.ticket, { via: { channel }, status });
    await world.workspace.openTicket(101);
    const { instances } = world.workspace.store.getState();
    const app = joinApp(world, instances.find((each) => each.beside !== null)?.guid ?? "");
    app.listen("ticket.save");
    expect(await app.ask("get", ["channel.sessionActive"])).toMatchObject({ "channel.sessionActive": goes });
    await app.ask("invoke", { "ticket.sendMessage": [{ channel: "messaging", message: "On my way" }] });
    expect(world.held.puts).toEqual(
      goes ? [{ ticket: { comment: { body: "On my way", public: true } } }] : [],
    );
    expect(app.events()).toEqual([]);
  });

  it("hears that a live session has ended with the ticket", async () => {
    const world = aWorkspace();
    Object.assign(world.held.ticket, { via: { channel: "whatsapp" }, status: "open" });
    await world.workspace.openTicket(101);
    const { instances } = world.workspace.store.getState();
    const app = joinApp(world, instances.find((each) => each.beside !== null)?.guid ?? "");
    app.listen("channel.changed");
    await world.workspace.refreshTicket(101);
    world.workspace.editField(101, "status", "solved");
    expect(app.events()).toEqual([]);
    await world.workspace.submit(101);
    expect(app.events()).toEqual([
      ["channel.changed", { name: "whatsapp", sessionBased: true, sessionActive: false }],
    ]);
  });

  it("hides, locks and renames fields", async () => {
    const { app } = await opened();
    await app.ask("invoke", { "ticketFields:priority.hide": [], "ticketFields:priority.disable": [] });
    await app.ask("set", { "ticketFields:priority.label": "Urgency" });
    expect(await app.ask("get", ["ticketFields:priority"])).toMatchObject({
      "ticketFields:priority": { isVisible: false, isEnabled: false, label: "Urgency", type: "priority" },
    });
    expect((await app.ask("get", ["ticketFields:nothing"]))?.errors).toMatchObject({
      "ticketFields:nothing": { message: "No such ticket field: nothing." },
    });
  });

  it("applies a macro as edits and words", async () => {
    const { app, form } = await opened();
    await app.ask("invoke", { macro: [2] });
    expect([form("tags"), form("priority")]).toEqual([["vip", "escalated"], "urgent"]);
  });

  it("writes plain words into the reply, markup taken off", async () => {
    const { app } = await opened();
    await app.ask("invoke", { "comment.appendHtml": ["<p>A &amp; <b>B</b></p>"] });
    expect(await app.ask("get", ["comment.text"])).toMatchObject({ "comment.text": "A & B\n" });
  });

  it("is gone when its tab is closed, and so is the agent's place", async () => {
    const { workspace, app } = await opened();
    app.listen("app.willDestroy");
    workspace.closeTicket(101);
    expect(app.events()).toEqual([["app.willDestroy", undefined]]);
    const { tickets, instances, place } = workspace.store.getState();
    expect({ tickets, place }).toEqual({ tickets: [], place: { kind: "views" } });
    expect(instances.filter(({ beside }) => beside !== null)).toEqual([]);
  });
});

describe("a submit", () => {
  it("sends dirty fields and the comment, and leaves the form clean", async () => {
    const { workspace, held } = await opened();
    workspace.editField(101, "priority", "high");
    workspace.editComposer(101, { text: "On it.", type: "internalNote" });
    await workspace.submit(101);
    expect(held.puts).toEqual([{ ticket: { priority: "high", comment: { body: "On it.", public: false } } }]);
    expect(findTicket(workspace.store.getState(), 101)).toMatchObject({
      form: { edits: {} },
      composer: { text: "" },
    });
  });

  it("waits for every app and stops when one refuses", async () => {
    const { workspace, app, held } = await opened();
    app.listen("ticket.save", "ticket.submit.start", "ticket.submit.fail", "ticket.submit.always");
    const submitted = workspace.submit(101);
    app.reply("ticket.save", { msg: "Not yet" });
    await submitted;
    expect(held.puts).toEqual([]);
    expect(app.events().map(([name]) => name)).toEqual([
      "ticket.submit.start",
      "ticket.save",
      "ticket.submit.fail",
      "ticket.submit.always",
    ]);
    expect(workspace.store.getState().notices).toMatchObject([{ kind: "error", text: "Probe: Not yet" }]);
  });

  it("keeps the edits when the server refuses", async () => {
    const { workspace, held } = await opened();
    held.refusal = "Reason is required";
    workspace.editField(101, "priority", "high");
    await workspace.submit(101);
    expect(findTicket(workspace.store.getState(), 101)?.form.edits).toEqual({ priority: "high" });
    expect(workspace.store.getState().notices).toMatchObject([{ kind: "error", text: "Reason is required" }]);
  });

  it("does nothing while an app has disabled it", async () => {
    const { workspace, app, held } = await opened();
    await app.ask("invoke", { disableSave: [] });
    await workspace.submit(101);
    expect(held.puts).toEqual([]);
    await app.ask("invoke", { enableSave: [] });
    await workspace.submit(101);
    expect(held.puts).toHaveLength(1);
  });
});

describe("a change elsewhere", () => {
  it("moves clean fields, spares dirty ones, and is told once", async () => {
    const { workspace, app, held, form } = await opened();
    app.listen("ticket.priority.changed", "ticket.subject.changed", "ticket.updated");
    workspace.editField(101, "priority", "low");
    held.ticket = { ...held.ticket, priority: "urgent", subject: "Broken lamp" };
    await workspace.refreshTicket(101);
    await workspace.refreshTicket(101);
    expect([form("priority"), form("subject")]).toEqual(["low", "Broken lamp"]);
    expect(app.events()).toEqual([
      ["ticket.priority.changed", "low"],
      ["ticket.subject.changed", "Broken lamp"],
      ["ticket.updated", undefined],
    ]);
  });
});

describe("an app in the navigation bar", () => {
  it("is loaded at its first visit, told its path, and kept", async () => {
    const world = aWorkspace();
    const { workspace } = world;
    workspace.go({ kind: "app", installationId: "32", path: "a/b" });
    const bars = () => workspace.store.getState().instances.filter(({ location }) => location === "nav_bar");
    const app = joinApp(world, bars()[0]?.guid ?? "");
    app.listen("app.route.changed", "pane.activated", "pane.deactivated", "app.activated");
    workspace.go({ kind: "views" });
    workspace.go({ kind: "app", installationId: "32", path: "c" });
    workspace.go({ kind: "app", installationId: "32", path: "c" });
    expect(bars()).toHaveLength(1);
    expect(app.events()).toEqual([
      ["app.route.changed", { appRoute: "a/b", appTitle: "Probe", appParams: ["a", "b"] }],
      ["app.activated", undefined],
      ["pane.deactivated", undefined],
      ["app.route.changed", { appRoute: "c", appTitle: "Probe", appParams: ["c"] }],
      ["pane.activated", undefined],
    ]);
  });

  it.each([
    ["nav_bar", "probe", { kind: "app", installationId: "32", path: "x" }],
    ["ticket", "101", { kind: "ticket", id: 101 }],
    ["views", undefined, { kind: "views" }],
  ])("routeTo %s goes there", async (place, target, expected) => {
    const { app, workspace } = await opened();
    await app.ask("invoke", { routeTo: [place, target, "x"] });
    await new Promise((resolve) => setTimeout(resolve));
    expect(workspace.store.getState().place).toEqual(expected);
  });
});
