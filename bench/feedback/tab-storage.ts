import type { EntryStorage } from "../../src/zendesk/feedback/outbox";
import type { StorageState } from "./script";

export type SharedStorage = Readonly<{
  held: Map<string, string>;
  state(): StorageState;
  /** Other tabs hear of a change that one tab made. */
  tell(from: object, key: string): void;
  refuse(name: string): never;
}>;

/**
 * One tab's sight of the browser's storage. A class, since a getter in a literal gives every object a shape
 * of its own in V8: code that meets a hundred thousand of them stays slow, and none is freed early.
 */
export class TabStorage implements EntryStorage {
  constructor(
    private readonly tab: object,
    private readonly shared: SharedStorage,
  ) {}

  get length(): number {
    this.admit();
    return this.shared.held.size;
  }

  key(at: number): string | null {
    return [...this.shared.held.keys()][at] ?? null;
  }

  getItem(key: string): string | null {
    this.admit();
    return this.shared.held.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    this.admit();
    if (this.shared.state() === "full") this.shared.refuse("QuotaExceededError");
    this.shared.held.set(key, value);
    this.shared.tell(this.tab, key);
  }

  removeItem(key: string): void {
    this.admit();
    if (this.shared.held.delete(key)) this.shared.tell(this.tab, key);
  }

  private admit(): void {
    const state = this.shared.state();
    if (state === "blocked" || state === "apart") this.shared.refuse("SecurityError");
  }
}
