import type { BrowserContext, Request } from "@playwright/test";

/** One write that left a browser: the verb, its path without `.json`, and what it sent. */
export type Write = Readonly<{ verb: string; path: string; body: unknown }>;

/** What an agent's tabs send to Zendesk, whether anything is under way, and how many writes were at once. */
export class Traffic {
  readonly #writes: Readonly<{ ticketId: number; write: Write }>[] = [];
  readonly #underWay = new Set<Request>();
  readonly #mostAtOnce = new Map<number, number>();

  constructor(context: BrowserContext) {
    context.on("request", (request) => this.#began(request));
    context.on("requestfinished", (request) => this.#underWay.delete(request));
    context.on("requestfailed", (request) => this.#underWay.delete(request));
  }

  writesTo(ticketId: number): readonly Write[] {
    return this.#writes.filter((each) => each.ticketId === ticketId).map(({ write }) => write);
  }

  /** How many writes to this ticket were under way together, at most. */
  mostAtOnce(ticketId: number): number {
    return this.#mostAtOnce.get(ticketId) ?? 0;
  }

  /** Whether every request has come to its end, those for parts of the pages included. */
  isQuiet(): boolean {
    return this.#underWay.size === 0;
  }

  #began(request: Request): void {
    if (request.resourceType() === "eventsource") return;
    this.#underWay.add(request);
    const ticketId = writtenTicket(request);
    if (ticketId === null) return;
    const verb = request.method();
    const { pathname } = new URL(request.url());
    this.#writes.push({
      ticketId,
      write: { verb, path: pathname.replace(/\.json$/, ""), body: request.postDataJSON() },
    });
    const together = [...this.#underWay].filter((each) => writtenTicket(each) === ticketId).length;
    this.#mostAtOnce.set(ticketId, Math.max(together, this.mostAtOnce(ticketId)));
  }
}

/** The ticket that an app's write is about; null for what reads, and for what the workspace itself does. */
function writtenTicket(request: Request): number | null {
  if (request.method() === "GET") return null;
  const { pathname, searchParams } = new URL(request.url());
  if (!pathname.startsWith("/api/v2/tickets/")) return null;
  return Number(searchParams.get("ids") ?? /^\/api\/v2\/tickets\/(\d+)/.exec(pathname)?.[1]);
}
