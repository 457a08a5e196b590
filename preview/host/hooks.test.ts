import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { aHost } from "./a-host";
import { refusalText } from "./hooks";

describe("a hook", () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  const listening = () => {
    const world = aHost();
    const app = world.frame("a");
    app.handshake();
    app.listen("ticket.save");
    return { ...world, app };
  };

  it("is allowed by an app that does not listen, without asking it", async () => {
    const { host, frame } = aHost();
    const app = frame("a");
    app.handshake();
    await expect(host.ask("a", "ticket.save", 30_000)).resolves.toEqual({ kind: "allowed" });
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
    const asked = host.ask("a", "ticket.save", 30_000);
    app.reply("ticket.save", error);
    await expect(asked).resolves.toEqual(answer);
    expect(app.heard.at(-1)).toEqual({ key: "zaf.ticket.save", needsReply: true });
  });

  it("runs out of its time, and a reply after that is only noted", async () => {
    const { host, app, warnings } = listening();
    const asked = host.ask("a", "ticket.save", 30_000);
    await jest.advanceTimersByTimeAsync(30_000);
    await expect(asked).resolves.toEqual({ kind: "timed_out", afterMs: 30_000 });
    app.reply("ticket.save");
    expect(warnings()).toEqual([expect.stringContaining("nobody waits for")]);
  });

  it("is posted once while it is open, since the SDK ignores a second one", async () => {
    const { host, app } = listening();
    const asked = [host.ask("a", "ticket.save", 30_000), host.ask("a", "ticket.save", 30_000)];
    app.reply("ticket.save");
    await expect(Promise.all(asked)).resolves.toEqual([{ kind: "allowed" }, { kind: "allowed" }]);
    expect(app.keys().filter((key) => key === "zaf.ticket.save")).toHaveLength(1);
  });
});

describe("what the agent reads when an app stops the save", () => {
  it.each([
    [{ kind: "allowed" }, null],
    [{ kind: "refused", msg: "Not yet" }, "Probe: Not yet"],
    [{ kind: "refused", msg: false }, "Probe stopped the ticket from being saved and gave no reason."],
    [{ kind: "refused", msg: { a: 1 } }, "Probe stopped the ticket from being saved and gave no reason."],
    [
      { kind: "timed_out", afterMs: 30_000 },
      "Probe did not answer within 30 seconds, so the ticket was not saved.",
    ],
  ] as const)("of %j is %j", (answer, words) => {
    expect(refusalText("Probe", answer)).toBe(words);
  });
});
