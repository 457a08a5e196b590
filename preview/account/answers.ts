import type { AccountAnswer } from "./account";
import { joined } from "./row";

type Headers = Readonly<Record<string, string>>;

export const json = (status: number, body: unknown, headers: Headers = {}): AccountAnswer => ({
  status,
  headers: joined({ "content-type": "application/json; charset=utf-8" }, headers),
  body: JSON.stringify(body),
});

export const html = (status: number, body: string, headers: Headers = {}): AccountAnswer => ({
  status,
  headers: { "content-type": "text/html; charset=utf-8", ...headers },
  body,
});

/** What a deletion answers. */
export const noContent = (): AccountAnswer => ({ status: 204, headers: {}, body: "" });
