import type { RequestOptions } from "./wire";

/** What an app may ask of `client.request`, translated for fetch; or why it is refused. */
export type AjaxRequest =
  | Readonly<{
      kind: "send";
      path: string;
      method: string;
      headers: Record<string, string>;
      body: string | null;
    }>
  | Readonly<{ kind: "refused"; reason: string }>;

/** jQuery's own default: an object given as `data` is sent as a form, not as JSON. */
const FORM_TYPE = "application/x-www-form-urlencoded; charset=UTF-8";

export type AjaxPlace = Readonly<{
  origin: string;
  subdomain: string;
  settings: Readonly<Record<string, unknown>>;
}>;

/**
 * Reads jQuery.ajax options as the framework does. A path, or the account's own address, goes to the
 * account with the agent's session; every other address is refused, since nothing here may leave the
 * machine. `{{setting.name}}` is filled in only where the app asked with `secure: true`.
 */
export function ajaxRequest(options: RequestOptions, place: AjaxPlace): AjaxRequest {
  const filled = options.secure === true ? fillSettings(options, place.settings) : options;
  const method = String(filled.type ?? filled.method ?? "GET").toUpperCase();
  const url = accountUrl(filled.url, place);
  if (!url) return { kind: "refused", reason: `${filled.url} is not a proxyable URI` };
  const form = encodeData(filled.data, filled.traditional === true);
  const inQuery = method === "GET" || method === "HEAD";
  if (inQuery && form) url.search += `${url.search ? "&" : ""}${form}`;
  const body = inQuery ? null : form;
  const headers: Record<string, string> = {
    Accept: filled.dataType === "json" ? "application/json, text/javascript, */*; q=0.01" : "*/*",
    "X-Requested-With": "XMLHttpRequest",
  };
  if (body !== null && filled.contentType !== false)
    headers["Content-Type"] = String(filled.contentType ?? FORM_TYPE);
  if (isRecord(filled.headers))
    for (const [name, value] of Object.entries(filled.headers)) headers[name] = String(value);
  return { kind: "send", path: url.pathname + url.search, method, headers, body };
}

/** Only the account's API is behind the host's own address; `..` has been resolved by then. */
function accountUrl(text: string, { origin, subdomain }: AjaxPlace): URL | null {
  if (!URL.canParse(text, origin)) return null;
  const url = new URL(text, origin);
  const isAccount = url.origin === origin || url.origin === `https://${subdomain}.zendesk.com`;
  return isAccount && url.pathname.startsWith("/api/") ? url : null;
}

function fillSettings(options: RequestOptions, settings: AjaxPlace["settings"]): RequestOptions {
  const fill = (value: unknown): unknown => {
    if (typeof value === "string") {
      return value.replace(/\{\{\s*setting\.([\w-]+)\s*\}\}/g, (whole, name: string) =>
        Object.hasOwn(settings, name) ? String(settings[name]) : whole,
      );
    }
    if (Array.isArray(value)) return value.map(fill);
    if (isRecord(value))
      return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, fill(each)]));
    return value;
  };
  return {
    ...options,
    url: String(fill(options.url)),
    data: fill(options.data),
    headers: fill(options.headers),
  };
}

function encodeData(data: unknown, traditional: boolean): string | null {
  if (data === undefined || data === null) return null;
  if (typeof data === "string") return data;
  if (!isRecord(data) && !Array.isArray(data)) return String(data);
  return pairs(data, "", traditional)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`.replace(/%20/g, "+"))
    .join("&");
}

/** jQuery.param: `a[]=1` for a list of values, `a[0][b]=1` for a list of objects, `a[b]=1` for an object. */
function pairs(value: unknown, name: string, traditional: boolean): readonly (readonly [string, string])[] {
  if (Array.isArray(value)) {
    return value.flatMap((each, place) => {
      const inner = traditional ? name : `${name}[${typeof each === "object" && each !== null ? place : ""}]`;
      return pairs(each, inner, traditional);
    });
  }
  if (isRecord(value)) {
    return Object.entries(value).flatMap(([key, each]) =>
      pairs(each, name ? `${name}[${key}]` : key, traditional),
    );
  }
  return [[name, value === null || value === undefined ? "" : String(value)]];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
