/** The SDK's client, as far as the tests call it in the probe's page. */
export type ProbeClient = Readonly<{
  get(paths: string | readonly string[]): Promise<Record<string, unknown>>;
  set(path: string | Readonly<Record<string, unknown>>, value?: unknown): Promise<Record<string, unknown>>;
  invoke(
    call: string | Readonly<Record<string, readonly string[]>>,
    ...args: unknown[]
  ): Promise<Record<string, unknown>>;
  request(options: unknown): Promise<unknown>;
  on(name: string, handler: (payload: unknown) => unknown): void;
  off(name: string, handler: (payload: unknown) => unknown): unknown;
  trigger(name: string, payload?: unknown): void;
  postMessage(name: string, payload?: unknown): void;
  metadata(): Promise<Record<string, unknown>>;
  context(): Promise<Record<string, unknown>>;
  instance(guid: string): ProbeClient;
}>;

export type Heard = Readonly<{ name: string; payload: unknown }>;
export type Arrived = Readonly<{ data: unknown; origin: string; fromParent: boolean }>;

declare global {
  /** What probe-app/assets/probe.html puts on its window. */
  interface Window {
    client: ProbeClient;
    heard: Heard[];
    arrived: Arrived[];
    listen(name: string, client?: ProbeClient): void;
  }
}
