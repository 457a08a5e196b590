import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { createAppHost } from "./app-host";
import type { AppInstance } from "./app-instance";
import { createJournal } from "./journal";

const APP = {
  appId: 1,
  installationId: 2,
  name: "Probe",
  version: "1",
  plan: null,
  settings: {},
  assetUrlPrefix: "http://localhost:4501/1/assets/",
  locations: {},
};
const instance = (guid: string, more: Partial<AppInstance> = {}): AppInstance => ({
  guid,
  app: APP,
  location: "ticket_sidebar",
  url: "http://localhost:4501/1/assets/iframe.html",
  ticketId: 101,
  openedBy: null,
  ...more,
});

function stage() {
  const journal = createJournal();
  const answered: string[] = [];
  const host = createAppHost(
    {
      registration: ({ guid }) => ({ context: { instanceGuid: guid }, metadata: { appId: 1 } }),
      answer: async ({ guid }) => {
        answered.push(guid);
        return { errors: {}, "ticket.id": 101 };
      },
      request: async () => ({ done: true, responseArgs: [{ ok: true }, "success"] }),
      faults: () => new Set(),
      greetings: () => [["app.activated", undefined]],
    },
    journal,
  );
  const frame = (guid: string, more: Partial<AppInstance> = {}) => {
    host.open(instance(guid, more));
    const heard: Record<string, unknown>[] = [];
    const pipe = host.attach(guid, (message) => void heard.push(message as Record<string, unknown>));
    const say = (message: object) =>
      pipe.receive(JSON.stringify({ appGuid: guid, instanceGuid: guid, ...message }));
    return {
      heard,
      say,
      loaded: pipe.loaded,
      reply: (hook: string, error?: object) =>
        pipe.receive({ appGuid: guid, key: `iframe.reply:${hook}`, ...(error && { error }) }),
      handshake: () => say({ key: "iframe.handshake", message: { version: "2.0.9" } }),
      listen: (event: string, on = guid, count = 1) =>
        say({ key: `iframe.on:${event}`, instanceGuid: on, message: { subscriberCount: count } }),
      keys: () => heard.map(({ key }) => key),
    };
  };
  const warnings = () => journal.entries.getState().flatMap(({ warning }) => (warning ? [warning] : []));
  return { host, frame, journal, answered, warnings };
}

/** Lets every answer that is on its way arrive. */
const settled = () => jest.advanceTimersByTimeAsync(0);

describe("the app framework's side of the wire", () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it("registers a document once, however often its SDK starts", () => {
    const { frame, warnings } = stage();
    const app = frame("a");
    app.handshake();
    app.handshake();
    expect(app.heard).toEqual([
      { key: "zaf.app.registered", message: { context: { instanceGuid: "a" }, metadata: { appId: 1 } } },
    ]);
    expect(warnings()).toEqual([expect.stringContaining("ran twice")]);
  });

  it("registers again when the frame has loaded a new document, which has no subscriptions yet", () => {
    const { host, frame } = stage();
    const app = frame("a");
    app.handshake();
    app.loaded();
    app.listen("ticket.updated");
    app.handshake();
    host.emit("a", "ticket.updated");
    expect(app.keys()).toEqual(["zaf.app.registered", "zaf.app.registered"]);
  });

  it("says nothing to a page that has not shaken hands", async () => {
    const { frame, warnings } = stage();
    const app = frame("a");
    app.say({ id: 1, request: "get", params: ["ticket.id"] });
    await settled();
    expect(app.heard).toEqual([]);
    expect(warnings()).toEqual(["Posted before registration; dropped."]);
  });

  it("tells an app that it is active once it listens, not if it listens late", () => {
    const { frame } = stage();
    const [early, late] = [frame("a"), frame("b")];
    early.handshake();
    late.handshake();
    jest.advanceTimersByTime(1000);
    early.listen("app.activated");
    early.listen("app.activated", "a", 2);
    jest.advanceTimersByTime(1);
    late.listen("app.activated");
    expect(early.keys().filter((key) => key === "zaf.app.activated")).toHaveLength(1);
    expect(late.keys()).not.toContain("zaf.app.activated");
  });

  it("answers a call by its id, without an instance", async () => {
    const { frame } = stage();
    const app = frame("a");
    app.handshake();
    app.say({ id: 4, request: "get", params: ["ticket.id"] });
    await settled();
    expect(app.heard.at(-1)).toEqual({ id: 4, result: { errors: {}, "ticket.id": 101 } });
  });

  it("does not hand a reloaded page the answers its predecessor asked for", async () => {
    const { frame } = stage();
    const app = frame("a");
    app.handshake();
    app.loaded();
    app.say({ id: 1, request: "get", params: ["ticket.id"] });
    app.handshake();
    await settled();
    expect(app.heard.filter((message) => "id" in message)).toEqual([]);
  });

  it("sends an event only while somebody listens", () => {
    const { host, frame } = stage();
    const app = frame("a");
    app.handshake();
    host.emit("a", "ticket.tags.changed", ["x"]);
    app.listen("ticket.tags.changed");
    host.emit("a", "ticket.tags.changed", ["y"]);
    app.say({ key: "iframe.off:ticket.tags.changed", message: { subscriberCount: 0 } });
    host.emit("a", "ticket.tags.changed", ["z"]);
    expect(app.heard.slice(1)).toEqual([{ key: "zaf.ticket.tags.changed", message: ["y"] }]);
  });

  it("tells *.changed what changed", () => {
    const { host, frame } = stage();
    const app = frame("a");
    app.handshake();
    app.listen("*.changed");
    host.emit("a", "ticket.priority.changed", "high");
    host.emit("a", "ticket.updated");
    expect(app.heard.slice(1)).toEqual([
      { key: "zaf.*.changed", message: { propertyName: "ticket.priority", newValue: "high" } },
    ]);
  });

  it("answers a request under its own number", async () => {
    const { frame } = stage();
    const app = frame("a");
    app.handshake();
    app.listen("request:1.done");
    app.listen("request:1.fail");
    app.say({ key: "request:1", message: { url: "/api/v2/users/me.json" } });
    await settled();
    expect(app.heard.at(-1)).toEqual({
      key: "zaf.request:1.done",
      message: { responseArgs: [{ ok: true }, "success"] },
    });
  });

  it("carries calls and events between an app's instances", async () => {
    const { host, frame, answered } = stage();
    const [sidebar, modal] = [frame("a"), frame("m", { location: "modal", openedBy: "a" })];
    sidebar.handshake();
    modal.handshake();
    sidebar.listen("modal.close", "m");
    sidebar.say({ id: 1, request: "get", params: ["ticket.id"], instanceGuid: "m" });
    modal.listen("greeting");
    sidebar.say({ key: "iframe.trigger:greeting", message: "hi", instanceGuid: "m" });
    host.emit("m", "modal.close");
    await settled();
    expect(answered).toEqual(["m"]);
    expect(modal.heard.at(-1)).toEqual({ key: "zaf.greeting", message: "hi" });
    expect(sidebar.heard).toContainEqual({ key: "zaf.modal.close", message: undefined, instanceGuid: "m" });
  });

  it("refuses a call on an instance that is not there", async () => {
    const { frame } = stage();
    const app = frame("a");
    app.handshake();
    app.say({ id: 9, request: "invoke", params: { destroy: [] }, instanceGuid: "gone" });
    await settled();
    expect(app.heard.at(-1)).toEqual({ id: 9, error: { name: "Error", message: "No such instance: gone" } });
  });

  it("does not let a frame speak for another", async () => {
    const { frame, answered, warnings } = stage();
    const [app] = [frame("a"), frame("b")];
    app.handshake();
    app.say({ id: 1, request: "get", params: ["ticket.id"], appGuid: "b", instanceGuid: "b" });
    await settled();
    expect(answered).toEqual([]);
    expect(warnings()).toEqual(["appGuid b is not this frame's a; dropped."]);
  });

  it("shows an unknown key as a warning", () => {
    const { frame, warnings } = stage();
    const app = frame("a");
    app.handshake();
    app.say({ key: "my.message", message: 1 });
    app.say({ key: "session.live" });
    expect(warnings()).toEqual(['No host answers "my.message".']);
  });
});

describe("a hook", () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  const listening = () => {
    const world = stage();
    const app = world.frame("a");
    app.handshake();
    app.listen("ticket.save");
    return { ...world, app };
  };

  it("is allowed by an app that does not listen, without asking it", async () => {
    const { host, frame } = stage();
    const app = frame("a");
    app.handshake();
    await expect(host.ask("a", "ticket.save")).resolves.toEqual({ kind: "allowed" });
    expect(app.keys()).toEqual(["zaf.app.registered"]);
  });

  it.each([
    ["nothing", undefined, { kind: "allowed" }],
    ["false", { msg: false }, { kind: "refused", msg: false }],
    ["words", { msg: "Not yet" }, { kind: "refused", msg: "Not yet" }],
    ["an object", { msg: { a: 1 } }, { kind: "refused", msg: { a: 1 } }],
    ["a bare rejection", {}, { kind: "refused", msg: undefined }],
  ])("answered with %s", async (_name, error, answer) => {
    const { host, app } = listening();
    const asked = host.ask("a", "ticket.save");
    app.reply("ticket.save", error);
    await expect(asked).resolves.toEqual(answer);
    expect(app.heard.at(-1)).toEqual({ key: "zaf.ticket.save", needsReply: true });
  });

  it("runs out of time after 30 seconds, and a reply after that is only noted", async () => {
    const { host, app, warnings } = listening();
    const asked = host.ask("a", "ticket.save");
    await jest.advanceTimersByTimeAsync(30_000);
    await expect(asked).resolves.toEqual({ kind: "timed_out" });
    app.reply("ticket.save");
    expect(warnings()).toEqual([expect.stringContaining("nobody waits for")]);
  });

  it("is posted once while it is open, since the SDK ignores a second one", async () => {
    const { host, app } = listening();
    const asked = [host.ask("a", "ticket.save"), host.ask("a", "ticket.save")];
    app.reply("ticket.save");
    await expect(Promise.all(asked)).resolves.toEqual([{ kind: "allowed" }, { kind: "allowed" }]);
    expect(app.keys().filter((key) => key === "zaf.ticket.save")).toHaveLength(1);
  });
});
