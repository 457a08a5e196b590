import type { IncomingMessage, ServerResponse } from "node:http";
import type { AccountRequest } from "../account/account";
import type { Delivery } from "../account/faults/fault";

/** A request as the account takes it; `url` is path and query. */
export async function accountRequest(request: IncomingMessage, url: string): Promise<AccountRequest> {
  return {
    method: request.method ?? "GET",
    url,
    headers: Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
    ),
    // The account takes a zip as its bytes, one character each; everything else is text.
    body: await readBody(
      request,
      request.headers["content-type"]?.startsWith("multipart/") ? "latin1" : "utf8",
    ),
  };
}

/** Answers in its time, cuts the connection, or leaves it open for ever, as the delivery says. */
export function carryOut(delivery: Delivery, response: ServerResponse): void {
  if (delivery.kind === "lost") return;
  setTimeout(() => {
    if (delivery.kind === "cut") return response.destroy();
    const { status, headers, body } = delivery.answer;
    return response.writeHead(status, { ...headers, "Cache-Control": "no-store" }).end(body);
  }, delivery.delayMs);
}

export async function readBody(request: IncomingMessage, encoding: BufferEncoding = "utf8"): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString(encoding);
}
