import { z } from "zod/mini";
import type { PathRequest } from "./path-table";

const guids = { appGuid: z.string(), instanceGuid: z.string() };

const handshakeSchema = z.object({ ...guids, message: z.object({ version: z.string() }) });
const subscriptionSchema = z.object({ ...guids, message: z.object({ subscriberCount: z.number() }) });
const eventSchema = z.object({ ...guids, message: z.optional(z.unknown()) });
/** A hook's reply says only which app it comes from. `error: {}` is a rejection without a value. */
const replySchema = z.object({
  appGuid: z.string(),
  error: z.optional(z.object({ msg: z.optional(z.unknown()) })),
});
const callSchema = z.discriminatedUnion("request", [
  z.object({ ...guids, id: z.number(), request: z.literal("get"), params: z.array(z.string()) }),
  z.object({
    ...guids,
    id: z.number(),
    request: z.literal("set"),
    params: z.record(z.string(), z.unknown()),
  }),
  z.object({
    ...guids,
    id: z.number(),
    request: z.literal("invoke"),
    params: z.record(z.string(), z.array(z.unknown())),
  }),
]);
const requestSchema = z.object({ ...guids, message: z.looseObject({ url: z.string() }) });
const envelopeSchema = z.looseObject({ key: z.optional(z.string()), request: z.optional(z.string()) });

/** What `client.request` was given, with at least a url; the rest is jQuery.ajax's. */
export type RequestOptions = Readonly<{ url: string; [option: string]: unknown }>;

type From = Readonly<{ appGuid: string; instanceGuid: string }>;

/** A message from an app, by what it asks of the host. */
export type AppMessage =
  | (From & Readonly<{ kind: "handshake"; version: string }>)
  | (From & Readonly<{ kind: "subscription"; event: string; subscribers: number }>)
  | (From & Readonly<{ kind: "call"; id: number; call: PathRequest }>)
  | (From & Readonly<{ kind: "request"; key: string; options: RequestOptions }>)
  | (From & Readonly<{ kind: "trigger"; event: string; payload: unknown }>)
  | Readonly<{ kind: "reply"; appGuid: string; hook: string; refusal: Readonly<{ msg?: unknown }> | null }>
  /** What Zendesk's own build of the SDK says for Zendesk's statistics: heard, not answered. */
  | Readonly<{ kind: "chatter"; key: string }>
  | Readonly<{ kind: "unknown"; key: string }>
  | Readonly<{ kind: "malformed"; problem: string }>;

/**
 * Reads what an app posted: a JSON string (every message of the SDK but one) or an object (a hook's
 * reply). Total: what is no message of the protocol comes back as `unknown` (a key nobody knows) or
 * `malformed` (a known one in the wrong shape), with words for the inspector.
 */
export function readAppMessage(posted: unknown): AppMessage {
  const envelope = envelopeSchema.safeParse(typeof posted === "string" ? fromJson(posted) : posted);
  if (!envelope.success) return { kind: "malformed", problem: "neither an object nor the JSON of one" };
  const { key, request } = envelope.data;
  if (request !== undefined) return readCall(envelope.data);
  if (key === undefined) return { kind: "malformed", problem: "has neither `key` nor `request`" };
  return readKeyed(key, envelope.data);
}

function readKeyed(key: string, body: unknown): AppMessage {
  if (key === "session.live" || key === "__track__") return { kind: "chatter", key };
  if (key === "iframe.handshake") {
    return parsed(handshakeSchema, body, ({ message, ...from }) => ({
      ...from,
      kind: "handshake",
      version: message.version,
    }));
  }
  if (/^request:\d+$/.test(key)) {
    return parsed(requestSchema, body, ({ message, ...from }) => ({
      ...from,
      kind: "request",
      key,
      options: message,
    }));
  }
  const [, verb, name] = /^iframe\.(on|off|reply|trigger):(.+)$/s.exec(key) ?? [];
  if (verb === undefined || name === undefined) return { kind: "unknown", key };
  if (verb === "reply") {
    return parsed(replySchema, body, ({ appGuid, error }) => ({
      kind: "reply",
      appGuid,
      hook: name,
      refusal: error ?? null,
    }));
  }
  if (verb === "trigger") {
    return parsed(eventSchema, body, ({ message, ...from }) => ({
      ...from,
      kind: "trigger",
      event: name,
      payload: message,
    }));
  }
  return parsed(subscriptionSchema, body, ({ message, ...from }) => ({
    ...from,
    kind: "subscription",
    event: name,
    subscribers: message.subscriberCount,
  }));
}

function readCall(body: unknown): AppMessage {
  return parsed(callSchema, body, ({ appGuid, instanceGuid, id, ...call }) => ({
    kind: "call",
    appGuid,
    instanceGuid,
    id,
    call:
      call.request === "get"
        ? { kind: "get", paths: call.params }
        : call.request === "set"
          ? { kind: "set", values: call.params }
          : { kind: "invoke", calls: call.params },
  }));
}

function parsed<T>(schema: z.ZodMiniType<T>, body: unknown, use: (value: T) => AppMessage): AppMessage {
  const result = schema.safeParse(body);
  if (result.success) return use(result.data);
  const problem = result.error.issues.map(
    (issue) => `${issue.path.join(".") || "message"}: ${issue.message}`,
  );
  return { kind: "malformed", problem: problem.join("; ") };
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
