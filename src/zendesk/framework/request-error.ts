import { GatewayError, type GatewayFault } from "../gateway";
import { type ErrorEnvelope, readErrorEnvelope } from "./error-envelope";
import { isRecord, type UnknownRecord } from "./record";

/**
 * A failed REST request as the app's one error. `failure` is what jQuery hands over (`status`,
 * `statusText`, `responseText`, `responseJSON`, `responseHeaders`), which is no Error; a 429 and a 503 may
 * carry text/html instead of JSON.
 */
export function requestError(requested: string, failure: unknown): GatewayError {
  if (failure instanceof GatewayError) return failure;
  const answer: UnknownRecord = isRecord(failure) ? failure : {};
  const status = typeof answer.status === "number" ? answer.status : 0;
  const envelope = readErrorEnvelope(bodyOf(answer));
  const retryAfterSeconds = status === 429 || status === 503 ? waitSeconds(answer) : null;
  return new GatewayError(faultOf(status, answer, envelope), requested, {
    ...(status === 0 ? {} : { status }),
    ...(retryAfterSeconds === null ? {} : { retryAfterSeconds }),
    ...(envelope.sentence === null ? {} : { detail: envelope.sentence }),
  });
}

function faultOf(status: number, answer: UnknownRecord, { code, closed }: ErrorEnvelope): GatewayFault {
  if (closed) return "closed";
  if (status >= 500) return "unavailable";
  switch (status) {
    case 0:
      return answer.statusText === "timeout" ? "timeout" : "offline";
    case 401:
      return "signed_out";
    case 403:
      return "forbidden";
    case 404:
      // The one says that the id is wrong, the other that the path is, or that the plan lacks it.
      return code === "InvalidEndpoint" ? "not_available" : "not_found";
    case 408:
      return "timeout";
    case 409:
      return "conflict";
    case 410:
      return "not_found";
    case 429:
      return "rate_limited";
  }
  return status >= 400 ? "invalid" : "unreadable";
}

function bodyOf(answer: UnknownRecord): unknown {
  if (answer.responseJSON !== undefined) return answer.responseJSON;
  try {
    return JSON.parse(String(answer.responseText));
  } catch {
    return null;
  }
}

/** Zendesk answers whole seconds in `Retry-After`, and in `ratelimit-reset` where only the account's limit is told. */
function waitSeconds(answer: UnknownRecord): number | null {
  const headers = answer.responseHeaders ?? answer.headers;
  const text = headerOf(headers, "retry-after") ?? headerOf(headers, "ratelimit-reset");
  const seconds = text === null || text.trim() === "" ? Number.NaN : Number(text);
  return Number.isFinite(seconds) && seconds >= 0 ? Math.ceil(seconds) : null;
}

/** Headers come as an object or as the raw lines, their names in any case. */
function headerOf(headers: unknown, name: string): string | null {
  if (typeof headers === "string") {
    const line = headers.split(/\r?\n/).find((each) => each.toLowerCase().startsWith(`${name}:`));
    return line === undefined ? null : line.slice(name.length + 1);
  }
  if (!isRecord(headers)) return null;
  const value = Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1];
  return typeof value === "string" || typeof value === "number" ? String(value) : null;
}
