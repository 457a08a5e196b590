import type { AppInstance } from "./app-instance";
import type { HostDuties, Post } from "./duties";
import { createPendingHooks, type HookAnswer } from "./hooks";
import type { Journal } from "./journal";
import { sendings, type WireMessage, type WirePurpose } from "./protocol-faults";
import { createSubscriptions } from "./subscriptions";
import { type AppMessage, readAppMessage } from "./wire";

/** How long after registration an app may still subscribe and be told what it is due. */
const GREETING_WINDOW_MS = 1000;

/** What a document needs of the host it lives in. */
export type DocumentHost = Readonly<{
  duties: HostDuties;
  journal: Journal;
  find(guid: string): AppInstance | null;
  emit(guid: string, event: string, payload?: unknown): void;
  registered(instance: AppInstance): void;
}>;

/** The page in one instance's frame, from its handshake on. A reload is a new document in the same place. */
export type AppDocument = Readonly<{
  instance: AppInstance;
  attach(post: Post): void;
  detach(): void;
  receive(posted: unknown): void;
  loaded(): void;
  /** Posts an event of `target` if this document listens to it. */
  send(target: string, event: string, payload: unknown): void;
  ask(hook: string, limitMs: number): Promise<HookAnswer>;
}>;

type Phase = Readonly<
  { kind: "waiting" } | { kind: "registered"; until: number; due: ReadonlyMap<string, unknown> }
>;

export function createAppDocument(instance: AppInstance, host: DocumentHost): AppDocument {
  const { duties, journal } = host;
  const { guid } = instance;
  const subscriptions = createSubscriptions();
  const hooks = createPendingHooks();
  let postToFrame: Post | null = null;
  let phase: Phase = { kind: "waiting" };
  let frameLoaded = false;
  /** Answers that were asked for by a document that has since gone are not posted to its successor. */
  let generation = 0;

  return {
    instance,
    attach(next) {
      postToFrame = next;
      frameLoaded = false;
      restart();
    },
    detach() {
      postToFrame = null;
      restart();
    },
    receive(posted) {
      const message = readAppMessage(posted);
      journal.record({ direction: "from_app", guid, payload: posted, ...warningOn(message) });
      if ("appGuid" in message && message.appGuid !== guid) return;
      if (message.kind === "handshake") handshake();
      else if (phase.kind === "registered") void serve(message);
    },
    loaded() {
      frameLoaded = true;
    },
    send,
    async ask(hook, limitMs) {
      if (!subscriptions.has(guid, hook)) return { kind: "allowed" };
      return hooks.ask(hook, () => post({ key: `zaf.${hook}`, needsReply: true }, "hook"), limitMs);
    },
  };

  function restart(): void {
    generation += 1;
    phase = { kind: "waiting" };
    subscriptions.clear();
  }

  /** Answers after how many milliseconds the message goes out. */
  function post(message: WireMessage, purpose: WirePurpose): number {
    const due = sendings(message, purpose, duties.faults());
    for (const { message: said, afterMs } of due) {
      if (afterMs === 0) postNow(said);
      else setTimeout(postNow, afterMs, said);
    }
    return due[0]?.afterMs ?? 0;
  }

  function postNow(message: WireMessage): void {
    if (!postToFrame) return;
    journal.record({ direction: "to_app", guid, payload: message });
    postToFrame(message);
  }

  /**
   * One registration for a document. A handshake after the frame has loaded is taken for a reload; one
   * before it is a second ZAFClient.init() in the same page, which a second registration would make
   * replay everything it has queued.
   */
  function handshake(): void {
    if (phase.kind === "registered" && !frameLoaded) {
      const warning = "ZAFClient.init() ran twice in one page; only the first client was registered.";
      journal.record({ direction: "note", guid, payload: "second handshake", warning });
      return;
    }
    if (phase.kind === "registered") frameLoaded = false;
    restart();
    const due = new Map(duties.greetings(instance));
    phase = { kind: "registered", until: Number.POSITIVE_INFINITY, due };
    const afterMs = post(
      { key: "zaf.app.registered", message: duties.registration(instance) },
      "registration",
    );
    phase = { ...phase, until: Date.now() + afterMs + GREETING_WINDOW_MS };
    host.registered(instance);
  }

  function send(target: string, event: string, payload: unknown, purpose: WirePurpose = "event"): void {
    if (phase.kind !== "registered" || !subscriptions.has(target, event)) return;
    // Unaddressed is the frame's own client; another one must be one the page has made.
    post(
      { key: `zaf.${event}`, message: payload, ...(target === guid ? {} : { instanceGuid: target }) },
      purpose,
    );
  }

  async function serve(message: AppMessage): Promise<void> {
    switch (message.kind) {
      case "subscription":
        subscriptions.set(message.instanceGuid, message.event, message.subscribers);
        if (message.instanceGuid === guid) greet(message.event);
        return;
      case "trigger":
        host.emit(message.instanceGuid, message.event, message.payload);
        return;
      case "reply":
        settleHook(message.hook, message.refusal);
        return;
      case "call":
        await answerCall(message);
        return;
      case "request":
        await answerRequest(message);
    }
  }

  function greet(event: string): void {
    if (phase.kind !== "registered" || !phase.due.has(event) || Date.now() > phase.until) return;
    send(guid, event, phase.due.get(event));
    phase = { ...phase, due: new Map([...phase.due].filter(([name]) => name !== event)) };
  }

  function settleHook(hook: string, refusal: Readonly<{ msg?: unknown }> | null): void {
    const known = hooks.settle(hook, refusal ? { kind: "refused", msg: refusal.msg } : { kind: "allowed" });
    if (known) return;
    const warning = `A reply to ${hook} that nobody waits for: it came too late, or nothing was asked.`;
    journal.record({ direction: "note", guid, payload: `iframe.reply:${hook}`, warning });
  }

  async function answerCall(message: Extract<AppMessage, { kind: "call" }>): Promise<void> {
    const asked = generation;
    const addressed = host.find(message.instanceGuid);
    if (!addressed) {
      const error = { name: "Error", message: `No such instance: ${message.instanceGuid}` };
      post({ id: message.id, error }, "reply");
      return;
    }
    const result = await duties.answer(addressed, message.call);
    // A reply names no instance: the SDK would look that instance up before it looks at the id.
    if (asked === generation) post({ id: message.id, result }, "reply");
  }

  async function answerRequest(message: Extract<AppMessage, { kind: "request" }>): Promise<void> {
    const asked = generation;
    const { done, responseArgs } = await duties.request(instance, message.options);
    if (asked === generation)
      send(guid, `${message.key}.${done ? "done" : "fail"}`, { responseArgs }, "request");
  }

  function warningOn(message: AppMessage): { warning?: string } {
    if (message.kind === "unknown") return { warning: `No host answers "${message.key}".` };
    if (message.kind === "malformed") return { warning: `Not a message of the protocol: ${message.problem}` };
    if (message.kind === "chatter") return {};
    if (message.appGuid !== guid)
      return { warning: `appGuid ${message.appGuid} is not this frame's ${guid}; dropped.` };
    if (phase.kind === "waiting" && message.kind !== "handshake")
      return { warning: "Posted before registration; dropped." };
    return {};
  }
}
