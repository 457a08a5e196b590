import type { AccountRequest, Reply } from "./account";
import type { Knobs } from "./knobs";
import { type Row, rowOf } from "./row";
import type { Store, UserRecord } from "./store";

export const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;
export type Method = (typeof METHODS)[number];

/** A request as a route's handler sees it: path taken apart, body parsed, whoever asks looked up. */
export type Call = Readonly<{
  method: string;
  /** Without `.json` and without the query. */
  path: string;
  params: Readonly<Record<string, string>>;
  query: URLSearchParams;
  headers: Readonly<Record<string, string>>;
  /** The JSON object that was sent; empty where there was none. */
  body: Row;
  rawBody: string;
  user: UserRecord | null;
  now: number;
  knobs: Knobs;
  store: Store;
}>;

export type SignedInCall = Call & Readonly<{ user: UserRecord }>;

export const isSignedIn = (call: Call): call is SignedInCall => call.user !== null;

type Path = Readonly<{ method: Method; path: string }>;

/** `anyone` includes nobody: such a route must cope with `user: null`. */
export type Route = Path &
  (
    | Readonly<{ allowed: "anyone"; answer: (call: Call) => Reply }>
    | Readonly<{ allowed: "agents" | "admins"; answer: (call: SignedInCall) => Reply }>
  );

/** The parsed body, or null where a body is there and is not a JSON object. Header names are in lower case. */
export function parseBody(request: AccountRequest, headers: Call["headers"]): Row | null {
  const body = request.body ?? "";
  if (body === "" || !isJson(headers)) return {};
  try {
    const parsed: unknown = JSON.parse(body);
    return Array.isArray(parsed) || typeof parsed !== "object" ? null : rowOf(parsed);
  } catch {
    return null;
  }
}

export type Address = Readonly<{ path: string; query: URLSearchParams }>;

/** Path without `.json`, and query. A whole address, as links in answers are, loses its origin. */
export function addressOf(url: string): Address {
  const local = url.startsWith("/") ? url : url.replace(/^[a-z]+:\/\/[^/?]*/i, "");
  const at = local.indexOf("?");
  const path = at === -1 ? local : local.slice(0, at);
  const query = new URLSearchParams(at === -1 ? undefined : local.slice(at + 1));
  return { path: path.endsWith(".json") ? path.slice(0, -".json".length) : path, query };
}

/** A form-encoded body says so; its JSON-looking text is not read, as no server would. */
function isJson(headers: Call["headers"]): boolean {
  const type = headers["content-type"];
  return type === undefined || type.includes("json");
}

export function lowerCasedHeaders({ headers = {} }: AccountRequest): Readonly<Record<string, string>> {
  const lower: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) lower[name.toLowerCase()] = value;
  return lower;
}
