import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { anAccount, aStory, NOON } from "../account/an-account";
import { createDelivery } from "../account/faults/create-delivery";
import type { FaultRule } from "../account/faults/fault-rule";
import { frameworkKnobs } from "../host/framework-knobs";
import { createEventStream } from "./event-stream";
import { createHostServer } from "./host-server";
import { listen } from "./listen";
import { watchSettings } from "./saved-settings";

const TICKET = { path: "/api/v2/tickets/1" };

describe("a fault on the way to the account", () => {
  const { account } = anAccount({ stories: [aStory()] });
  let server: ReturnType<typeof createHostServer>;
  let url = "";
  beforeEach(async () => {
    server = createHostServer({
      account,
      delivery: createDelivery(account),
      settings: watchSettings(account, () => []),
      events: createEventStream(),
      knobs: frameworkKnobs(),
      subdomain: "shop",
      page: () => null,
      appPort: () => 4501,
      port: () => 0,
      now: () => NOON,
    });
    url = `http://localhost:${await listen(server, 0, "--port")}`;
  });
  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });
  const setRules = (...rules: readonly FaultRule[]) =>
    fetch(`${url}/preview/faults`, { method: "POST", body: JSON.stringify(rules) });
  const read = () => fetch(url + TICKET.path).then(({ status }) => status);

  it("that leaves a request unanswered ends with its rule: the connection breaks", async () => {
    await setRules({ id: "1", match: TICKET, kind: "drop", ending: "lost" });
    const unanswered = expect(read()).rejects.toThrow("fetch failed");
    await expect(read()).resolves.toBe(200);
    await setRules();
    await unanswered;
  });

  it("closes each connection after its answer, so that no browser repeats by itself what was cut", async () => {
    const { headers } = await fetch(url + TICKET.path);
    expect(headers.get("connection")).toBe("close");
  });
});
