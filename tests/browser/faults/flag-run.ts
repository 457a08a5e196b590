import { expect, type Page } from "@playwright/test";
import type { FaultRule } from "../../../preview/account/faults/fault-rule";
import { DEFAULT_PREFIX } from "../../../src/domain/feedback/prefix";
import { isOurs } from "../../../src/domain/feedback/tags";
import { GATHER_MS } from "../../../src/domain/feedback/waits";
import type { AgentWorkspace } from "../agent-workspace";
import { FlagTab } from "./flag-tab";
import { letStorageBeLate } from "./late-storage";
import { Traffic, type Write } from "./traffic";

/** What of the app's requests about its ticket a fault strikes. */
const STRUCK = {
  read: (id: number) => ({ method: "GET", path: `/api/v2/tickets/${id}` }),
  add: (id: number) => ({ method: "PUT", path: `/api/v2/tickets/${id}/tags` }),
  remove: (id: number) => ({ method: "DELETE", path: `/api/v2/tickets/${id}/tags` }),
  audits: (id: number) => ({ method: "GET", path: `/api/v2/tickets/${id}/audits` }),
  anything: (id: number) => ({ path: `/api/v2/tickets/${id}*` }),
  me: (_id: number) => ({ method: "GET", path: "/api/v2/users/me" }),
} as const;

type Strike = Omit<FaultRule, "id" | "match"> & Readonly<{ on: keyof typeof STRUCK }>;

/** How a run must have ended. */
type End = Readonly<{
  says: RegExp;
  /** Our tags on the server, all of them. */
  holds: readonly string[];
  /** Everybody else's; those from before, if left out. */
  others?: readonly string[];
  /** The verbs that were sent, in order; or how many there may be at most. */
  writes: readonly string[] | number;
}>;

/** After a write of unknown end the app looks again within these; everything else is faster. */
const UNTIL_SETTLED = [30_000, 60_000, 90_000];

/** One fault on a ticket of its own: brings it about, lets it settle, and judges what the server holds. */
export class FlagRun {
  readonly id: number;
  readonly tab: FlagTab;
  readonly zendesk: AgentWorkspace;
  readonly traffic: Traffic;
  readonly before: readonly string[];
  readonly #opened: { close(): Promise<void> }[] = [];

  constructor(id: number, zendesk: AgentWorkspace, traffic: Traffic, before: readonly string[]) {
    this.id = id;
    this.zendesk = zendesk;
    this.traffic = traffic;
    this.before = before;
    this.tab = new FlagTab(zendesk, traffic, id);
  }

  /** What goes wrong with this ticket's requests from now on; none puts everything right. All before must have struck. */
  async strike(...strikes: readonly Strike[]): Promise<void> {
    expect(await this.zendesk.idleFaults()).toEqual([]);
    await this.zendesk.setFaults(
      ...strikes.map(({ on, ...rest }) => ({ match: STRUCK[on](this.id), ...rest })),
    );
  }

  /** Lets the app's time pass at once, whatever is under way. */
  async pass(time: string | number): Promise<void> {
    await this.zendesk.page.clock.fastForward(time);
  }

  async quiet(): Promise<void> {
    await expect.poll(() => this.traffic.isQuiet(), { intervals: [20, 50, 100] }).toBe(true);
  }

  /** Waits until the ticket's writes have become this many; the pause before the first is skipped. */
  async sends(writes: number): Promise<void> {
    await this.#hurryUntil(() => this.writes().length === writes);
  }

  /** Waits until the ticket's tags have been asked for this often. */
  async reads(times: number): Promise<void> {
    const read = `GET /api/v2/tickets/${this.id}`;
    await this.#hurryUntil(() => this.zendesk.requests.filter((each) => each === read).length >= times);
  }

  async #hurryUntil(holds: () => boolean): Promise<void> {
    const look = async () => {
      if (!holds() && this.traffic.isQuiet()) await this.pass(GATHER_MS);
      return holds();
    };
    await expect.poll(look, { intervals: [20, 50, 100] }).toBe(true);
  }

  /** Another ticket in the same tab, in front of this one. */
  async beside(ticketId: number): Promise<FlagTab> {
    const other = new FlagTab(this.zendesk, this.traffic, ticketId);
    await other.open();
    return other;
  }

  /** The same ticket in a second tab of the same browser. */
  async openTab(prepare: (page: Page) => Promise<unknown> = async () => undefined): Promise<FlagTab> {
    const other = await this.zendesk.openTab();
    this.#opened.push(other.page);
    await letStorageBeLate(other.page);
    await prepare(other.page);
    const tab = new FlagTab(other, this.traffic, this.id);
    await tab.open();
    return tab;
  }

  /** The same ticket on the screen of an ordinary agent, in a browser of their own. */
  async openColleague(): Promise<FlagTab> {
    const context = await this.zendesk.page.context().browser()?.newContext();
    if (!context) throw new Error("The browser is gone.");
    await context.clock.install();
    const other = await this.zendesk.openElsewhere(context);
    this.#opened.push(context);
    await other.signInAs("agent");
    const tab = new FlagTab(other, new Traffic(context), this.id);
    await tab.open();
    return tab;
  }

  /** Closes what was opened for this run alone. */
  async close(): Promise<void> {
    for (const each of this.#opened) await each.close();
  }

  /** Lets somebody else sit down at this browser, by the name the workspace lists. */
  async signIn(label: string): Promise<void> {
    const { page } = this.zendesk;
    const started = page.waitForResponse("**/preview/config.json");
    await page.getByLabel("Signed in as").selectOption({ label });
    await started;
  }

  writes(): readonly Write[] {
    return this.traffic.writesTo(this.id);
  }

  tags(): Promise<readonly string[]> {
    return this.zendesk.heldTags(this.id);
  }

  /** Waits until the server holds these tags of ours, by whatever way. */
  async landed(tags: readonly string[]): Promise<void> {
    await expect.poll(() => this.tags()).toEqual(expect.arrayContaining([...tags]));
  }

  /** Minutes later everything is as the bar says, on the server too. */
  async ended({ says, holds, others = this.before, writes }: End): Promise<void> {
    await this.tab.says(says);
    for (const time of UNTIL_SETTLED) {
      await this.quiet();
      await this.pass(time);
    }
    await this.quiet();
    await this.tab.says(says);
    expect(await this.zendesk.idleFaults()).toEqual([]);
    expect([...(await this.tags())].sort()).toEqual([...others, ...holds].sort());
    this.#judgeWrites(writes);
  }

  #judgeWrites(expected: End["writes"]): void {
    const writes = this.writes();
    expect(writes.filter((write) => !isTargeted(write))).toEqual([]);
    expect(this.traffic.mostAtOnce(this.id)).toBeLessThanOrEqual(1);
    if (typeof expected === "number") expect(writes.length).toBeLessThanOrEqual(expected);
    else expect(writes.map(({ verb }) => verb)).toEqual(expected);
  }
}

/** Adds or removes tags of ours by name; never a whole set, never anything else of the ticket. */
function isTargeted({ verb, path, body }: Write): boolean {
  const { tags, ticket, ...rest } = body as Readonly<Record<string, unknown>>;
  const isTagVerb = /^\/api\/v2\/tickets\/\d+\/tags$/.test(path) && (verb === "PUT" || verb === "DELETE");
  if (isTagVerb) return ticket === undefined && areOurs(tags) && Object.keys(rest).every(isGuard);
  const isJob = path === "/api/v2/tickets/update_many" && verb === "PUT";
  return isJob && Object.entries(ticket as object).every(([key, value]) => isTagList(key) && areOurs(value));
}

const isGuard = (key: string): boolean => key === "safe_update" || key === "updated_stamp";
const isTagList = (key: string): boolean => key === "additional_tags" || key === "remove_tags";
const areOurs = (tags: unknown): boolean =>
  Array.isArray(tags) && tags.every((tag) => typeof tag === "string" && isOurs(tag, DEFAULT_PREFIX));
