import { execFile } from "node:child_process";
import { createServer } from "node:http";
import path from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "@jest/globals";
import { listen, listenByNumber } from "./listen";

const run = promisify(execFile);
const guard = path.join(__dirname, "require-node.cjs");

const guarded = (version: string) =>
  run(process.execPath, [
    "-e",
    `Object.defineProperty(process.versions, "node", { value: "${version}" }); require(${JSON.stringify(guard)})`,
  ]);

describe("the start", () => {
  it.each(["20.17.0", "20.20.2", "22.0.0"])("lets Node %s through", async (version) => {
    await expect(guarded(version)).resolves.toEqual({ stdout: "", stderr: "" });
  });

  it.each(["0.10.48", "18.20.4", "20.16.9"])("stops Node %s with one line", async (version) => {
    await expect(guarded(version)).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^The local Zendesk needs Node >=20\.17; this is v[\d.]+\.\n$/),
    });
  });

  it("says in one line that a port is in use, and how to take another", async () => {
    const [first, second] = [createServer(), createServer()];
    const port = await listen(first, 0, "--port");
    await expect(listen(second, port, "--app-port")).rejects.toThrow(
      `Port ${port} is in use. Stop what runs there, or give another: npm start -- --app-port ${port + 10}`,
    );
    first.close();
  });

  it.each([
    ["::1", true],
    ["127.0.0.1", false],
  ])("answers at 127.0.0.1 where localhost is %s", async (address, needsTwin) => {
    const server = createServer((_request, response) => response.end("here"));
    const port = await listen(server, 0, "--port", address);
    const twin = await listenByNumber(server, port);
    expect(twin !== null).toBe(needsTwin);
    const answer = await fetch(`http://127.0.0.1:${port}/`);
    expect(await answer.text()).toBe("here");
    for (const each of [server, twin]) {
      each?.closeAllConnections();
      each?.close();
    }
  });
});
