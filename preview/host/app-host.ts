import { type AppDocument, createAppDocument } from "./app-document";
import type { AppInstance } from "./app-instance";
import type { HostDuties, Post } from "./duties";
import type { HookAnswer } from "./hooks";
import type { Journal } from "./journal";
import { ANY_CHANGE } from "./subscriptions";

export type AppHost = Readonly<{
  instances(): readonly AppInstance[];
  open(instance: AppInstance): void;
  /** Gives the instance its frame. Answers what the frame's messages and its load event are handed to. */
  attach(guid: string, post: Post): Readonly<{ receive(posted: unknown): void; loaded(): void }>;
  close(guid: string): void;
  /** Sends an event of one instance to every document that listens to it. */
  emit(guid: string, event: string, payload?: unknown): void;
  emitWhere(pick: (instance: AppInstance) => boolean, event: string, payload?: unknown): void;
  ask(guid: string, hook: string, limitMs: number): Promise<HookAnswer>;
}>;

/** Plays the app framework for any number of app instances, each in its own frame. */
export function createAppHost(duties: HostDuties, journal: Journal): AppHost {
  const documents = new Map<string, AppDocument>();
  const host: AppHost = {
    instances: () => [...documents.values()].map(({ instance }) => instance),
    open(instance) {
      documents.set(instance.guid, createAppDocument(instance, { duties, journal, find, emit, registered }));
      tellSiblings(instance, "instance.created");
    },
    attach(guid, post) {
      const document = documents.get(guid);
      if (!document) throw new Error(`attach: no instance ${guid} is open. Open it first.`);
      document.attach(post);
      return { receive: document.receive, loaded: document.loaded };
    },
    close(guid) {
      emit(guid, "app.willDestroy");
      documents.get(guid)?.detach();
      documents.delete(guid);
    },
    emit,
    emitWhere(pick, event, payload) {
      for (const instance of host.instances()) if (pick(instance)) emit(instance.guid, event, payload);
    },
    async ask(guid, hook, limitMs) {
      return (await documents.get(guid)?.ask(hook, limitMs)) ?? { kind: "allowed" };
    },
  };
  return host;

  function find(guid: string): AppInstance | null {
    return documents.get(guid)?.instance ?? null;
  }

  function emit(guid: string, event: string, payload?: unknown): void {
    const property = event.endsWith(".changed") ? event.slice(0, -".changed".length) : null;
    for (const document of documents.values()) {
      document.send(guid, event, payload);
      if (property) document.send(guid, ANY_CHANGE, { propertyName: property, newValue: payload });
    }
  }

  function registered(instance: AppInstance): void {
    tellSiblings(instance, "instance.registered");
  }

  /** Instances of one app hear of each other, and of nobody else. */
  function tellSiblings(instance: AppInstance, event: string): void {
    for (const { instance: other } of documents.values()) {
      if (other.guid === instance.guid || other.app.installationId !== instance.app.installationId) continue;
      emit(other.guid, event, { instanceGuid: instance.guid, location: instance.location });
    }
  }
}
