/** The name under which an app hears of every change, whatever changed. */
export const ANY_CHANGE = "*.changed";

/** Which events one document listens to, each on its own instance or on another one it holds a client for. */
export type Subscriptions = Readonly<{
  set(target: string, event: string, subscribers: number): void;
  has(target: string, event: string): boolean;
  clear(): void;
}>;

/** The SDK reports how many handlers an event has left; at zero the framework stops sending it. */
export function createSubscriptions(): Subscriptions {
  const counts = new Map<string, number>();
  const keyOf = (target: string, event: string) => `${target} ${event}`;
  return {
    set(target, event, subscribers) {
      if (subscribers > 0) counts.set(keyOf(target, event), subscribers);
      else counts.delete(keyOf(target, event));
    },
    has: (target, event) => counts.has(keyOf(target, event)),
    clear: () => counts.clear(),
  };
}
