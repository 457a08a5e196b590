import type { ServerResponse } from "node:http";

/** Server-sent events to every open page. */
export type EventStream = Readonly<{
  join(response: ServerResponse): void;
  send(event: string, payload: unknown): void;
  close(): void;
}>;

export function createEventStream(): EventStream {
  const listeners = new Set<ServerResponse>();
  return {
    join(response) {
      response.writeHead(200, {
        "Content-Type": "text/event-stream",
        "Cache-Control": "no-store",
        Connection: "keep-alive",
      });
      response.write(": open\n\n");
      listeners.add(response);
      response.on("close", () => listeners.delete(response));
    },
    send(event, payload) {
      for (const response of listeners)
        response.write(`event: ${event}\ndata: ${JSON.stringify(payload)}\n\n`);
    },
    close() {
      for (const response of listeners) response.end();
    },
  };
}
