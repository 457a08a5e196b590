import { createServer, IncomingMessage, request } from "node:http";
import { Socket } from "node:net";
import { afterEach, describe, expect, it, jest } from "@jest/globals";
import { guarded, pathOf } from "./guarded";
import { listen } from "./listen";

const asking = (url: string) => Object.assign(new IncomingMessage(new Socket()), { url });

describe("a request", () => {
  afterEach(() => void jest.restoreAllMocks());

  it("that fails is a 500, and the server goes on", async () => {
    const said = jest.spyOn(console, "error").mockImplementation(() => undefined);
    const server = createServer(
      guarded(async ({ url }, response) => {
        if (url === "/bad") throw new Error("broken");
        response.end("fine");
      }),
    );
    const port = await listen(server, 0, "--port");
    const ask = (path: string) =>
      new Promise((resolve) =>
        request({ port, host: "localhost", path }, ({ statusCode }) => resolve(statusCode)).end(),
      );
    expect([await ask("/bad"), await ask("/good")]).toEqual([500, 200]);
    expect(said).toHaveBeenCalledWith("GET /bad: Error: broken");
    server.closeAllConnections();
    server.close();
  });

  it.each([
    ["/a/b?c#d", "/a/b"],
    ["//", "/"],
    ["/a/../b", "/b"],
    ["http://[", "/"],
  ])("for %s names the path %s", (url, path) => {
    expect(pathOf(asking(url))).toBe(path);
  });
});
