import { withDeadline } from "./framework/deadline";
import { callError, throwIfRefused, valuesOf } from "./framework/framework-answer";
import type { FrameworkSdk } from "./framework/framework-sdk";
import { isRecord, type UnknownRecord } from "./framework/record";
import { requestError } from "./framework/request-error";
import { readRestAnswer } from "./framework/rest-answer";
import { GatewayError } from "./gateway";
import { assertAllowed } from "./write-allow-list";

/** The handshake has no time limit in either SDK: a wrong origin would leave the app waiting for ever. */
const HANDSHAKE_MS = 10_000;
/** The SDK's own limits are five seconds in one build and five minutes in the other. */
const CALL_MS = 8_000;
const REQUEST_MS = 15_000;

export type RestMethod = "GET" | "PUT" | "DELETE";

/** What Zendesk said in the handshake: where the app stands, and the installation with its settings. */
export type Opening = Readonly<{ context: UnknownRecord; metadata: UnknownRecord }>;

/** The app framework with its traps taken out. Every promise rejects with a GatewayError and nothing else. */
export type ZafClient = Readonly<{
  opened(): Promise<Opening>;
  /** Values by path; a path that Zendesk refused is not in the map. */
  get(paths: readonly string[]): Promise<ReadonlyMap<string, unknown>>;
  invoke(path: string, ...args: readonly unknown[]): Promise<void>;
  /** The JSON object Zendesk answers; `body` is sent as JSON. */
  request(method: RestMethod, url: string, body?: UnknownRecord): Promise<UnknownRecord>;
  /** Answers how to unsubscribe. */
  on(event: string, handler: (value: unknown) => void): () => void;
}>;

/**
 * The page's client. Make one per page: `start` opens the channel to Zendesk at once. Nothing is sent
 * before Zendesk has answered the handshake, because the SDK's own clock runs while a call still waits for
 * it; a handshake that failed is waited for again at the next call. Nothing polls: the bundled SDK keeps
 * the listeners of every REST request for as long as the page lives.
 */
export function createZafClient(start: () => FrameworkSdk | false): ZafClient {
  const sdk = start();
  let opening: Promise<Opening> | null = null;

  function opened(): Promise<Opening> {
    opening ??= open(sdk).catch((error: unknown) => {
      opening = null;
      throw error;
    });
    return opening;
  }

  async function call<T>(requested: string, ms: number, make: (sdk: FrameworkSdk) => Promise<T>): Promise<T> {
    await opened();
    if (sdk === false) throw new GatewayError("not_in_zendesk", requested);
    return withDeadline(make(sdk), ms, () => new GatewayError("timeout", requested));
  }

  return {
    opened,
    async get(paths) {
      const answer = await call("get", CALL_MS, (framework) => framework.get([...paths])).catch((thrown) => {
        throw callError(thrown, "get");
      });
      return valuesOf(answer, paths);
    },
    async invoke(path, ...args) {
      const requested = `invoke ${path}`;
      const answer = await call(requested, CALL_MS, (framework) => framework.invoke(path, ...args)).catch(
        (thrown) => {
          throw callError(thrown, requested);
        },
      );
      throwIfRefused(answer, path);
    },
    async request(method, url, body) {
      assertAllowed({ method, path: url, body });
      const requested = `${method} ${url.split("?", 1)[0]}`;
      const options = requestOptions(method, url, body);
      const answer = await call(requested, REQUEST_MS, (framework) => framework.request(options)).catch(
        (failure) => {
          throw requestError(requested, failure);
        },
      );
      return readRestAnswer(requested, answer);
    },
    on(event, handler) {
      if (sdk === false) return () => {};
      // A function of its own per subscription: the SDK takes handlers off by identity.
      const own = (value: unknown) => handler(value);
      sdk.on(event, own);
      return () => void sdk.off(event, own);
    },
  };
}

async function open(sdk: FrameworkSdk | false): Promise<Opening> {
  if (sdk === false) throw new GatewayError("not_in_zendesk", "handshake");
  const late = () => new GatewayError("no_answer", "handshake");
  const ask = async () => Promise.all([sdk.context(), sdk.metadata()]);
  const [context, metadata] = await withDeadline(ask(), HANDSHAKE_MS, late).catch((thrown) => {
    throw callError(thrown, "handshake");
  });
  return { context: isRecord(context) ? context : {}, metadata: isRecord(metadata) ? metadata : {} };
}

/** Without `autoRetry: false` the framework would send a refused request again behind the app's back. */
function requestOptions(method: RestMethod, url: string, body: UnknownRecord | undefined): UnknownRecord {
  const sent = body === undefined ? {} : { contentType: "application/json", data: JSON.stringify(body) };
  return { url, type: method, autoRetry: false, httpCompleteResponse: true, ...sent };
}
