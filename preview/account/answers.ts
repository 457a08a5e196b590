import type { AccountAnswer, Reply } from "./account";

type Headers = Readonly<Record<string, string>>;

const JSON_TYPE = "application/json; charset=utf-8";
const JSON_HEADERS: Headers = { "content-type": JSON_TYPE };

export const json = (status: number, body: unknown, headers?: Headers): Reply => ({
  status,
  headers: headers ? { "content-type": JSON_TYPE, ...headers } : JSON_HEADERS,
  json: body,
  text: "",
});

export const html = (status: number, body: string, headers: Headers = {}): Reply => ({
  status,
  headers: { "content-type": "text/html; charset=utf-8", ...headers },
  json: undefined,
  text: body,
});

/** What a deletion answers. */
export const noContent = (): Reply => ({ status: 204, headers: {}, json: undefined, text: "" });

/** The same answer as it goes over the wire. */
export const written = ({ status, headers, json, text }: Reply): AccountAnswer => ({
  status,
  headers,
  body: json === undefined ? text : JSON.stringify(json),
});
