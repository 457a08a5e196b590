import { createServer, type Server as HttpServer } from "node:http";
import type { Server } from "node:net";

/** Resolves with the port the server really has. A port in use rejects with one line for the terminal. */
export function listen(server: Server, port: number, option: string, host = "localhost"): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EADDRINUSE") return reject(error);
      reject(
        new Error(
          `Port ${port} is in use. Stop what runs there, or give another: npm start -- ${option} ${port + 10}`,
        ),
      );
    });
    // By name, so that the address is the one browsers and the SDK's origin check know.
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}

/**
 * The same server at 127.0.0.1 too, where `localhost` is another address of this machine; null where it is
 * that one. A browser takes the two names for two sites, and so for two agents' computers.
 */
export async function listenByNumber(server: HttpServer, port: number): Promise<HttpServer | null> {
  const twin = createServer((request, response) => server.emit("request", request, response));
  const port4 = await listen(twin, port, "--port", "127.0.0.1").catch(() => null);
  return port4 === null ? null : twin;
}
