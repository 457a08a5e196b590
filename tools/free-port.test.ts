import { once } from "node:events";
import { createServer } from "node:net";
import { describe, expect, it } from "@jest/globals";
import { freePort, isFree } from "./free-port";

describe("a port", () => {
  it("is free when it was just found", async () => {
    await expect(isFree(await freePort(), "127.0.0.1")).resolves.toBe(true);
  });

  it("is not free while somebody listens there", async () => {
    const port = await freePort();
    const server = createServer().listen(port, "127.0.0.1");
    await once(server, "listening");
    try {
      await expect(isFree(port, "127.0.0.1")).resolves.toBe(false);
    } finally {
      server.close();
    }
  });

  it("cannot be asked for on an address of another machine", async () => {
    await expect(isFree(4567, "192.0.2.1")).rejects.toThrow("EADDRNOTAVAIL");
  });
});
