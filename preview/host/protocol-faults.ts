/** What an app may meet on the wire that a well-behaved host never does. */
export const PROTOCOL_FAULTS = {
  slow_handshake: "The handshake is answered after 7 seconds",
  no_handshake: "The handshake is never answered",
  duplicate_registered: "app.registered comes a second time, 3 seconds later",
  no_reply: "get, set and invoke are never answered",
  late_reply: "get, set and invoke are answered after 8 seconds",
  nameless_error: "get, set and invoke fail with an error that has no name",
  partial_errors: "One path of every get, set and invoke fails, and the others do not",
  no_settings: "The installation has no settings",
  no_request_answer: "client.request is never answered",
  unknown_instance: "Every event comes again for an instance the page does not know",
} as const satisfies Readonly<Record<string, string>>;

export type ProtocolFault = keyof typeof PROTOCOL_FAULTS;
export const PROTOCOL_FAULT_NAMES = Object.keys(PROTOCOL_FAULTS) as readonly ProtocolFault[];

export type WireMessage = Readonly<Record<string, unknown>>;

/** What a message on its way to an app is for. */
export type WirePurpose = "registration" | "reply" | "request" | "event" | "hook";

export type Sending = Readonly<{ message: WireMessage; afterMs: number }>;

/** Longer than the 5 seconds after which the SDK on npm gives up a call. */
const LATE_MS = 8000;
const SLOW_HANDSHAKE_MS = 7000;
const DUPLICATE_MS = 3000;

/** What really goes out in place of one message: nothing, the message later, another one, or more than one. */
export function sendings(
  message: WireMessage,
  purpose: WirePurpose,
  faults: ReadonlySet<ProtocolFault>,
): readonly Sending[] {
  const now = { message, afterMs: 0 };
  switch (purpose) {
    case "registration": {
      if (faults.has("no_handshake")) return [];
      const afterMs = faults.has("slow_handshake") ? SLOW_HANDSHAKE_MS : 0;
      const said = faults.has("no_settings") ? withoutSettings(message) : message;
      const again = faults.has("duplicate_registered")
        ? [{ message: said, afterMs: afterMs + DUPLICATE_MS }]
        : [];
      return [{ message: said, afterMs }, ...again];
    }
    case "reply": {
      if (faults.has("no_reply")) return [];
      const said = faults.has("nameless_error")
        ? { id: message.id, error: { message: "Something went wrong" } }
        : faults.has("partial_errors")
          ? withOneError(message)
          : message;
      return [{ message: said, afterMs: faults.has("late_reply") ? LATE_MS : 0 }];
    }
    case "request":
      return faults.has("no_request_answer") ? [] : [now];
    case "event":
      return faults.has("unknown_instance")
        ? [now, { message: { ...message, instanceGuid: STRANGER }, afterMs: 0 }]
        : [now];
    case "hook":
      return [now];
  }
}

/** An instance of another ticket's tab, as Zendesk sometimes names one to a page that never heard of it. */
const STRANGER = "00000000-0000-4000-8000-000000000000";

/** The last path fails, so that a call for one path fails altogether and a bulk call in part. */
function withOneError(message: WireMessage): WireMessage {
  const { errors, ...values } = record(message.result);
  const path = Object.keys(values).at(-1);
  if (path === undefined) return message;
  const { [path]: _lost, ...left } = values;
  const error = { name: "Error", message: "Something went wrong", path };
  return { ...message, result: { ...left, errors: { ...record(errors), [path]: error } } };
}

function withoutSettings(message: WireMessage): WireMessage {
  const { metadata, ...said } = record(message.message);
  return { ...message, message: { ...said, metadata: { ...record(metadata), settings: {} } } };
}

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
