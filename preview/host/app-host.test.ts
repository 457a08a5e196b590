import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { aHost } from "./a-host";

/** Lets every answer that is on its way arrive. */
const settled = () => jest.advanceTimersByTimeAsync(0);

describe("the app framework's side of the wire", () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it("registers a document once, however often its SDK starts", () => {
    const { frame, warnings } = aHost();
    const app = frame("a");
    app.handshake();
    app.handshake();
    expect(app.heard).toEqual([
      { key: "zaf.app.registered", message: { context: { instanceGuid: "a" }, metadata: { appId: 1 } } },
    ]);
    expect(warnings()).toEqual([expect.stringContaining("ran twice")]);
  });

  it("registers again when the frame has loaded a new document, which has no subscriptions yet", () => {
    const { host, frame } = aHost();
    const app = frame("a");
    app.handshake();
    app.loaded();
    app.listen("ticket.updated");
    app.handshake();
    host.emit("a", "ticket.updated");
    expect(app.keys()).toEqual(["zaf.app.registered", "zaf.app.registered"]);
  });

  it("says nothing to a page that has not shaken hands", async () => {
    const { frame, warnings } = aHost();
    const app = frame("a");
    app.say({ id: 1, request: "get", params: ["ticket.id"] });
    await settled();
    expect(app.heard).toEqual([]);
    expect(warnings()).toEqual(["Posted before registration; dropped."]);
  });

  it("tells an app that it is active once it listens, not if it listens late", () => {
    const { frame } = aHost();
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
    const { frame } = aHost();
    const app = frame("a");
    app.handshake();
    app.say({ id: 4, request: "get", params: ["ticket.id"] });
    await settled();
    expect(app.heard.at(-1)).toEqual({ id: 4, result: { errors: {}, "ticket.id": 101 } });
  });

  it("does not hand a reloaded page the answers its predecessor asked for", async () => {
    const { frame } = aHost();
    const app = frame("a");
    app.handshake();
    app.loaded();
    app.say({ id: 1, request: "get", params: ["ticket.id"] });
    app.handshake();
    await settled();
    expect(app.heard.filter((message) => "id" in message)).toEqual([]);
  });

  it("sends an event only while somebody listens", () => {
    const { host, frame } = aHost();
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
    const { host, frame } = aHost();
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
    const { frame } = aHost();
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
    const { host, frame, answered } = aHost();
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
    const { frame } = aHost();
    const app = frame("a");
    app.handshake();
    app.say({ id: 9, request: "invoke", params: { destroy: [] }, instanceGuid: "gone" });
    await settled();
    expect(app.heard.at(-1)).toEqual({ id: 9, error: { name: "Error", message: "No such instance: gone" } });
  });

  it("does not let a frame speak for another", async () => {
    const { frame, answered, warnings } = aHost();
    const [app] = [frame("a"), frame("b")];
    app.handshake();
    app.say({ id: 1, request: "get", params: ["ticket.id"], appGuid: "b", instanceGuid: "b" });
    await settled();
    expect(answered).toEqual([]);
    expect(warnings()).toEqual(["appGuid b is not this frame's a; dropped."]);
  });

  it("shows an unknown key as a warning", () => {
    const { frame, warnings } = aHost();
    const app = frame("a");
    app.handshake();
    app.say({ key: "my.message", message: 1 });
    app.say({ key: "session.live" });
    expect(warnings()).toEqual(['No host answers "my.message".']);
  });
});
