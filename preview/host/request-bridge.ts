import { type AjaxPlace, ajaxRequest } from "./ajax-request";
import type { RequestOptions } from "./wire";

/** What `zaf.request:N.done` or `.fail` carries; the SDK hands only the first element to the app. */
export type RequestOutcome = Readonly<{ done: boolean; responseArgs: readonly unknown[] }>;

/** `retries`: how often the framework itself tries again after a 429. */
export type RequestPlace = AjaxPlace &
  Readonly<{ fetch: typeof fetch; latencyMs: () => number; retries: number }>;

/** Zendesk's own Ruby client waits this long where a 429 names no time. */
const DEFAULT_RETRY_SECONDS = 10;

/** jQuery's jqXHR, as much of it as can be posted. */
type Answered = Readonly<{
  readyState: number;
  status: number;
  statusText: string;
  responseText: string;
  responseJSON?: unknown;
  responseHeaders: Readonly<Record<string, string>>;
}>;

/**
 * Does what an app's `client.request` asks, in the agent's name, and answers as jQuery would: the parsed
 * body on success, the jqXHR on failure (which is no Error). Never rejects.
 */
export async function bridgeRequest(options: RequestOptions, place: RequestPlace): Promise<RequestOutcome> {
  const request = ajaxRequest(options, place);
  if (request.kind === "refused") {
    return failed({
      ...NOTHING,
      readyState: 4,
      status: 403,
      statusText: "Forbidden",
      responseText: request.reason,
    });
  }
  const { path, method, headers, body } = request;
  const limitMs = Number(options.timeout) || 0;
  const retries = options.autoRetry === false ? 0 : place.retries;
  for (let attempt = 0; ; attempt += 1) {
    const answer = await send(path, { method, headers, body }, limitMs, place);
    if (answer.status !== 429 || attempt === retries) return outcome(answer, options);
    await pause(1000 * retryAfterSeconds(answer));
  }
}

const NOTHING: Answered = {
  readyState: 0,
  status: 0,
  statusText: "error",
  responseText: "",
  responseHeaders: {},
};

async function send(
  path: string,
  init: RequestInit,
  limitMs: number,
  place: RequestPlace,
): Promise<Answered> {
  await pause(place.latencyMs());
  try {
    const signal = limitMs > 0 ? { signal: AbortSignal.timeout(limitMs) } : {};
    const response = await place.fetch(place.origin + path, {
      ...init,
      credentials: "same-origin",
      ...signal,
    });
    return {
      readyState: 4,
      status: response.status,
      statusText: response.statusText,
      responseText: await response.text(),
      responseHeaders: Object.fromEntries(response.headers),
    };
  } catch (thrown) {
    const timedOut = thrown instanceof Error && thrown.name === "TimeoutError";
    return { ...NOTHING, statusText: timedOut ? "timeout" : "error" };
  }
}

function outcome(answer: Answered, options: RequestOptions): RequestOutcome {
  const ok = (answer.status >= 200 && answer.status < 300) || answer.status === 304;
  const json = wantsJson(answer, options) ? parseJson(answer.responseText) : null;
  const whole = json?.ok ? { ...answer, responseJSON: json.value } : answer;
  if (!ok) return failed(whole);
  if (answer.status === 204)
    return { done: true, responseArgs: [options.httpCompleteResponse ? whole : undefined] };
  if (json && !json.ok) return { done: false, responseArgs: [answer, "parsererror", "Invalid JSON"] };
  const body = json?.ok ? json.value : answer.responseText;
  return { done: true, responseArgs: [options.httpCompleteResponse ? whole : body, "success", whole] };
}

function failed(answer: Answered): RequestOutcome {
  const kind = answer.statusText === "timeout" && answer.status === 0 ? "timeout" : "error";
  return { done: false, responseArgs: [answer, kind, answer.statusText] };
}

function wantsJson({ responseHeaders }: Answered, { dataType }: RequestOptions): boolean {
  if (typeof dataType === "string") return dataType === "json";
  return /\bjson\b/.test(responseHeaders["content-type"] ?? "");
}

function parseJson(text: string): { ok: true; value: unknown } | { ok: false } {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false };
  }
}

function retryAfterSeconds({ responseHeaders }: Answered): number {
  const seconds = Number(responseHeaders["retry-after"]);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : DEFAULT_RETRY_SECONDS;
}

function pause(ms: number): Promise<void> | undefined {
  return ms > 0 ? new Promise((resolve) => setTimeout(resolve, ms)) : undefined;
}
