import { readFileSync } from "node:fs";
import path from "node:path";
import { type BrowserContext, expect, type FrameLocator, type Locator, type Page } from "@playwright/test";
import type { RuleState } from "../../preview/account/faults/create-delivery";
import type { FaultRule } from "../../preview/account/faults/fault-rule";
import type { LocalZendesk } from "../../preview/server/local-zendesk";
import { type ConsoleWatch, watchConsole } from "./console-watch";
import { type ContractWatch, watchContract } from "./contract-watch";

const FIXTURES = path.join(import.meta.dirname, "../../fixtures");

/** A ticket on the agent's screen: all of it, the app's frame in its tray, and where the app takes the flag. */
export type OpenTicket = Readonly<{
  id: number;
  view: Locator;
  app: FrameLocator;
  frame: Locator;
  feedback: Locator;
}>;

/** A story (`misrouted-refund`), or the id of a ticket that is in none. */
export type TicketName = string | number;

/** One agent's browser tab on a Zendesk account of its own, which holds every story and nothing else. */
export class AgentWorkspace {
  readonly page: Page;
  /** What the app asked of Zendesk, in order: `PUT /api/v2/tickets/101/tags.json`. */
  readonly requests: readonly string[];
  /** Names an error that this journey brings about; any other on the console fails it. */
  readonly expectError: ConsoleWatch["expectError"];
  readonly #console: ConsoleWatch;
  readonly #contract: ContractWatch;
  readonly #url: string;

  constructor(page: Page, zendesk: Pick<LocalZendesk, "url">) {
    const requests: string[] = [];
    page.on("request", (request) => {
      const { pathname, search } = new URL(request.url());
      if (pathname.startsWith("/api/")) requests.push(`${request.method()} ${pathname}${search}`);
    });
    this.#console = watchConsole(page.context());
    this.#contract = watchContract(page.context());
    this.expectError = this.#console.expectError;
    this.page = page;
    this.requests = requests;
    this.#url = zendesk.url;
  }

  /** Opens a ticket and waits until the app's frame stands beside it. */
  async openTicket(story: TicketName): Promise<OpenTicket> {
    const id = ticketIdOf(story);
    await this.goToTicket(id);
    const view = this.page.getByRole("article", { name: `Ticket ${id}`, exact: true });
    const frame = view.getByRole("complementary", { name: "Apps" }).locator("iframe");
    await expect(frame).toBeVisible();
    const app = frame.contentFrame();
    return { id, view, frame, app, feedback: app.getByRole("region", { name: "Feedback on the handoff" }) };
  }

  async goToTicket(id: number): Promise<void> {
    await this.page.goto(`${this.#url}/#/tickets/${id}`);
  }

  /** Opens a ticket nobody has saved yet, and answers the page of the app beside it. */
  async openNewTicket(): Promise<FrameLocator> {
    await this.page.goto(`${this.#url}/#/tickets/new/1`);
    return this.page.getByTitle("Baton, new ticket 1", { exact: true }).contentFrame();
  }

  /** A second tab of the same agent, in the same browser. */
  async openTab(): Promise<AgentWorkspace> {
    return this.openElsewhere(this.page.context());
  }

  /** A tab on the same account in another browser, where anybody may sign in. */
  async openElsewhere(browser: BrowserContext): Promise<AgentWorkspace> {
    return new AgentWorkspace(await browser.newPage(), { url: this.#url });
  }

  /** Signs in the account's first agent of a kind: admin, agent, light_agent, custom. Comes before a ticket. */
  async signInAs(standing: string): Promise<void> {
    const userId = await this.#agentOf(standing);
    await this.page.request.post(`${this.#url}/preview/session`, { data: { userId } });
  }

  /** What the account's first ordinary agent does to the ticket meanwhile, in a browser of their own. */
  async colleagueDoes(story: TicketName, method: "PUT" | "DELETE", tags: readonly string[]): Promise<void> {
    await this.#meanwhile("agent", method, `${ticketIdOf(story)}/tags.json`, { tags });
  }

  /** What an admin does to the whole ticket meanwhile: changes it, or deletes it where nothing is given. */
  async adminDoes(ticketId: number, change: Readonly<Record<string, unknown>> | "delete"): Promise<void> {
    if (change === "delete") return this.#meanwhile("admin", "DELETE", `${ticketId}.json`, {});
    await this.#meanwhile("admin", "PUT", `${ticketId}.json`, { ticket: change });
  }

  /** Ends the agent's session, as its time or a sign-out in another tab does. */
  async signOut(): Promise<void> {
    await this.page.request.post(`${this.#url}/preview/session`, { data: { userId: null } });
  }

  /** The ticket's tags as the server holds them, whatever the screen shows. */
  async tagsOf(story: TicketName): Promise<readonly string[]> {
    const answer = await this.page.request.get(`${this.#url}/api/v2/tickets/${ticketIdOf(story)}/tags.json`);
    const { tags } = (await answer.json()) as { tags: readonly string[] };
    return tags;
  }

  /** The same, past the session and the faults: what stands in the account itself. */
  async heldTags(ticketId: number): Promise<readonly string[]> {
    const answer = await this.page.request.get(`${this.#url}/preview/tickets/${ticketId}.json`);
    const ticket = (await answer.json()) as { tags: readonly string[] } | null;
    return ticket?.tags ?? [];
  }

  /** The whole ticket as the server holds it. */
  async recordOf(story: TicketName): Promise<Readonly<Record<string, unknown>>> {
    const answer = await this.page.request.get(`${this.#url}/api/v2/tickets/${ticketIdOf(story)}.json`);
    const { ticket } = (await answer.json()) as { ticket: Readonly<Record<string, unknown>> };
    return ticket;
  }

  /** What stands between the app and the account from now on; none puts everything right again. */
  async setFaults(...faults: readonly Omit<FaultRule, "id">[]): Promise<void> {
    this.#contract.answersBent();
    const data = faults.map((fault, place) => ({ id: String(place), ...fault }));
    await this.page.request.post(`${this.#url}/preview/faults`, { data });
  }

  /** The faults that are set and have struck nothing yet. */
  async idleFaults(): Promise<readonly string[]> {
    const answer = await this.page.request.get(`${this.#url}/preview/faults`);
    const { rules } = (await answer.json()) as { rules: readonly RuleState[] };
    return rules.flatMap(({ rule, struck }) => (struck === 0 ? [rule.kind] : []));
  }

  /** What the app asked or the account answered that Zendesk's own description does not know. */
  contractProblems(): Promise<readonly string[]> {
    return this.#contract.problems();
  }

  async #meanwhile(standing: string, method: string, ticket: string, data: object): Promise<void> {
    const headers = { "x-local-zendesk-colleague": String(await this.#agentOf(standing)) };
    const url = `${this.#url}/preview/rest/api/v2/tickets/${ticket}`;
    const answer = await this.page.request.fetch(url, { method, headers, data });
    if (!answer.ok()) throw new Error(`${method} ${ticket} was refused: ${await answer.text()}`);
  }

  async #agentOf(standing: string): Promise<number> {
    const config = await this.page.request.get(`${this.#url}/preview/config.json`);
    const { agents } = (await config.json()) as { agents: readonly { id: number; standing: string }[] };
    const agent = agents.find((each) => each.standing === standing);
    if (!agent)
      throw new Error(`The account has no ${standing}; it has ${agents.map((each) => each.standing)}`);
    return agent.id;
  }

  close(): void {
    this.#console.close();
  }
}

function ticketIdOf(story: TicketName): number {
  if (typeof story === "number") return story;
  const { ticket } = JSON.parse(readFileSync(path.join(FIXTURES, `${story}.json`), "utf8"));
  return ticket.id;
}
