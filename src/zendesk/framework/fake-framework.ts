import type { FrameworkSdk } from "./framework-sdk";
import type { UnknownRecord } from "./record";

/** One REST request as Zendesk's page was asked to make it. */
export type SentRequest = Readonly<{ method: string; url: string; body: unknown; options: UnknownRecord }>;

export type FakeAnswer = Readonly<{
  status?: number;
  json?: unknown;
  text?: string;
  headers?: unknown;
  statusText?: string;
}>;

type Zendesk = Readonly<{
  values?: UnknownRecord;
  context?: UnknownRecord;
  metadata?: UnknownRecord;
  rest?: (request: SentRequest) => FakeAnswer | Promise<FakeAnswer>;
  invoke?: (path: string, args: readonly unknown[]) => unknown;
}>;

/**
 * Zendesk's side at the SDK's boundary, for tests: answers as the SDK hands answers over, jQuery's objects
 * and per-path errors included, and keeps what it was asked.
 */
export function fakeFramework(zendesk: Zendesk = {}) {
  const { values = {}, context = { location: "ticket_sidebar" }, metadata = { settings: {} } } = zendesk;
  const handlers: { event: string; handler: (value: unknown) => void }[] = [];
  const gets: (readonly string[])[] = [];
  const requests: SentRequest[] = [];
  const invokes: (readonly unknown[])[] = [];

  const sdk: FrameworkSdk = {
    context: async () => context,
    metadata: async () => metadata,
    async get(paths) {
      gets.push(paths);
      const known = paths.filter((path) => Object.hasOwn(values, path));
      const refused = paths.filter((path) => !known.includes(path));
      return {
        ...Object.fromEntries(known.map((path) => [path, values[path]])),
        errors: Object.fromEntries(refused.map((path) => [path, { message: "No such Api", path }])),
      };
    },
    async invoke(path, ...args) {
      invokes.push([path, ...args]);
      return { errors: {}, [path]: zendesk.invoke?.(path, args) ?? null };
    },
    async request(options) {
      const sent = {
        method: String(options.type),
        url: String(options.url),
        body: typeof options.data === "string" ? JSON.parse(options.data) : undefined,
        options,
      };
      requests.push(sent);
      const answer = await (zendesk.rest?.(sent) ?? { status: 404, json: { error: "InvalidEndpoint" } });
      const status = answer.status ?? 200;
      const shown = {
        status,
        statusText: answer.statusText ?? "",
        responseText: answer.text ?? JSON.stringify(answer.json),
        ...(answer.json === undefined ? {} : { responseJSON: answer.json }),
        responseHeaders: answer.headers ?? {},
      };
      // A rejection is jQuery's object and no Error.
      if (status < 200 || status >= 300) throw shown;
      return shown;
    },
    on: (event, handler) => void handlers.push({ event, handler }),
    off(event, handler) {
      const at = handlers.findIndex((each) => each.event === event && each.handler === handler);
      if (at !== -1) handlers.splice(at, 1);
    },
  };

  return {
    sdk,
    gets,
    requests,
    invokes,
    events: () => handlers.map(({ event }) => event),
    emit(event: string, value?: unknown) {
      for (const each of handlers.filter((one) => one.event === event)) each.handler(value);
    },
  };
}
