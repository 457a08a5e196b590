import type { IncomingMessage, ServerResponse } from "node:http";

type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<unknown>;

/** A request listener whose failure is one request's 500 and a line in the terminal, never the server's end. */
export function guarded(answer: Answer): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    answer(request, response).catch((thrown: unknown) => {
      console.error(`${request.method} ${request.url}: ${String(thrown)}`);
      if (!response.headersSent) response.writeHead(500, { "Content-Type": "text/plain; charset=utf-8" });
      response.end();
    });
  };
}

/** The path a request names; a browser never sends one that is no path, but anything else may. */
export function pathOf(request: IncomingMessage): string {
  const url = request.url ?? "/";
  return URL.canParse(url, "http://localhost") ? new URL(url, "http://localhost").pathname : "/";
}
