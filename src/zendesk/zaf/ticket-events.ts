import type { GatewayEvents } from "../gateway";
import type { ZafClient } from "../zaf-client";

/** A submit brings a dozen events within a moment: the app hears of them once. */
const BURST_MS = 100;

const TICKET_CHANGED = [
  "ticket.tags.changed",
  "ticket.assignee.group.id.changed",
  "ticket.assignee.user.id.changed",
  "ticket.priority.changed",
  "ticket.status.changed",
  "ticket.form.id.changed",
  "ticket.brand.changed",
  "ticket.conversation.changed",
  "ticket.updated",
] as const;

/** Zendesk tells of an activation right after the handshake, too: that one is the opening itself. */
const OPENING_MS = 2_000;

export type TicketEvents = Readonly<{
  on<K extends keyof GatewayEvents>(event: K, handler: (value: GatewayEvents[K]) => void): () => void;
  /** Custom fields whose changes count from now on, for handlers there are and those to come. */
  watchFields(fieldIds: readonly string[]): void;
}>;

/**
 * The framework's events in the app's words. Handlers of one event share the framework's subscriptions;
 * with the last handler the subscriptions and any waiting burst end.
 */
export function ticketEvents(client: ZafClient): TicketEvents {
  const changed = new Set<() => void>();
  const subscribed = new Map<string, () => void>();
  let watched: readonly string[] = [];
  let burst: ReturnType<typeof setTimeout> | undefined;
  let openedAt: number | null = null;
  client.opened().then(
    () => {
      openedAt = performance.now();
    },
    // Whoever asks for something is told of it.
    () => undefined,
  );

  function soon(): void {
    clearTimeout(burst);
    burst = setTimeout(() => {
      for (const handler of [...changed]) handler();
    }, BURST_MS);
  }

  function subscribeAll(): void {
    if (changed.size === 0) return;
    const names = [...TICKET_CHANGED, ...watched.map((id) => `ticket.custom_field_${id}.changed`)];
    for (const name of names) if (!subscribed.has(name)) subscribed.set(name, client.on(name, soon));
  }

  function onTicketChanged(handler: () => void): () => void {
    const own = () => handler();
    changed.add(own);
    subscribeAll();
    return () => {
      changed.delete(own);
      if (changed.size > 0) return;
      clearTimeout(burst);
      for (const off of subscribed.values()) off();
      subscribed.clear();
    };
  }

  return {
    on(event, handler) {
      // The handler's type follows the event's name, which no switch can tell the compiler.
      const tell = handler as (value: unknown) => void;
      switch (event) {
        case "ticket_changed":
          return onTicketChanged(() => tell(undefined));
        case "submitted":
          return client.on("ticket.submit.done", () => tell(undefined));
        case "activated":
          return client.on("app.activated", () => {
            if (openedAt === null || performance.now() - openedAt > OPENING_MS) tell(undefined);
          });
      }
      return client.on("colorScheme.changed", (scheme) => {
        if (scheme === "light" || scheme === "dark") tell(scheme);
      });
    },
    watchFields(fieldIds) {
      watched = [...new Set([...watched, ...fieldIds])];
      subscribeAll();
    },
  };
}
