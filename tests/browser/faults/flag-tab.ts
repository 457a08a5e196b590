import { expect, type Frame, type FrameLocator, type Locator, type Page } from "@playwright/test";
import type { AgentWorkspace } from "../agent-workspace";
import type { Traffic } from "./traffic";

/** What one look skips of the app's time, which has nothing to wait for while no request is under way. */
const SKIP_MS = 1_000;

/** One ticket in one browser tab: the agent's hand on the feedback bar, and what the bar says. */
export class FlagTab {
  readonly page: Page;
  readonly app: FrameLocator;
  readonly feedback: Locator;
  readonly #place: Locator;
  readonly #zendesk: AgentWorkspace;
  readonly #traffic: Traffic;
  readonly #ticketId: number;
  #frame: Frame | null = null;

  constructor(zendesk: AgentWorkspace, traffic: Traffic, ticketId: number) {
    this.#zendesk = zendesk;
    this.#traffic = traffic;
    this.#ticketId = ticketId;
    this.page = zendesk.page;
    this.#place = this.page.getByTitle(`Baton, ticket ${ticketId}`, { exact: true });
    this.app = this.#place.contentFrame();
    this.feedback = this.app.getByRole("region", { name: "Feedback on the handoff" });
  }

  async open(): Promise<void> {
    await this.#zendesk.goToTicket(this.#ticketId);
    await this.feedback.waitFor();
  }

  async close(): Promise<void> {
    await this.page.getByRole("button", { name: `Close ticket ${this.#ticketId}` }).click();
  }

  /** The app's own frame is loaded anew, as Zendesk does on "Reload all apps". */
  async reloadApp(): Promise<void> {
    await this.page.getByRole("button", { name: "Reload all apps" }).click();
    await this.feedback.waitFor();
  }

  /** The app's own document, for what a browser does to it. */
  async frame(): Promise<Frame> {
    if (this.#frame && !this.#frame.isDetached()) return this.#frame;
    const frame = await (await this.#place.elementHandle())?.contentFrame();
    if (!frame) throw new Error(`No app stands beside ticket ${this.#ticketId}.`);
    this.#frame = frame;
    return frame;
  }

  async press(button: string): Promise<void> {
    await this.feedback.getByRole("button", { name: button }).click();
  }

  /** Says that the handoff was bad, for these reasons and no others. */
  async flag(...reasons: readonly string[]): Promise<void> {
    await this.press("Flag…");
    await this.pick(...reasons);
    await this.press("Save flag");
  }

  /** Says so instead of what was saved before. */
  async change(...reasons: readonly string[]): Promise<void> {
    await this.press("Change…");
    await this.pick(...reasons);
    await this.press("Save flag");
  }

  /** Keeps everything the bar shows from now on; answers how to read it. */
  async listen(): Promise<() => Promise<readonly string[]>> {
    const bar = await this.feedback.elementHandle();
    const heard = await bar?.evaluateHandle((element) => {
      const texts: string[] = [];
      const keep = () => void texts.push(element.textContent ?? "");
      new MutationObserver(keep).observe(element, { childList: true, characterData: true, subtree: true });
      return texts;
    });
    return async () => (await heard?.jsonValue()) ?? [];
  }

  /** Leaves these reasons pressed in the open panel, and no others. */
  async pick(...reasons: readonly string[]): Promise<void> {
    const pressed = this.feedback.getByRole("button", { pressed: true });
    for (const name of await pressed.allTextContents()) if (!reasons.includes(name)) await this.press(name);
    for (const name of reasons) {
      const chip = this.feedback.getByRole("button", { name, exact: true });
      if ((await chip.getAttribute("aria-pressed")) !== "true") await chip.click();
    }
  }

  /** Waits until the bar says so; where nothing is under way, the app's clock does not wait along. */
  async says(words: RegExp): Promise<void> {
    const look = async () => {
      const text = await this.#text();
      const waits = text !== "" && !words.test(text) && this.#traffic.isQuiet();
      if (waits) await this.page.clock.fastForward(SKIP_MS);
      return text;
    };
    await expect.poll(look, { intervals: [30, 60, 120], timeout: 15_000 }).toMatch(words);
  }

  /** By a selector, and past the locators: it is read many times, and a role is looked for in every element. */
  async #text(): Promise<string> {
    const frame = await this.frame();
    return await frame.evaluate(
      () => document.querySelector('section[aria-label="Feedback on the handoff"]')?.textContent ?? "",
    );
  }
}
