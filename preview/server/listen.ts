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
