/** What of Zendesk's app framework SDK is used. Its answers are checked, never trusted to have a type. */
export type FrameworkSdk = Readonly<{
  context(): Promise<unknown>;
  metadata(): Promise<unknown>;
  get(paths: readonly string[]): Promise<unknown>;
  invoke(path: string, ...args: readonly unknown[]): Promise<unknown>;
  request(options: Readonly<Record<string, unknown>>): Promise<unknown>;
  on(event: string, handler: (value: unknown) => void): void;
  off(event: string, handler: (value: unknown) => void): unknown;
}>;

/** `init` answers false where the page was not opened by Zendesk. */
export type FrameworkEntry = Readonly<{ init(): FrameworkSdk | false }>;
