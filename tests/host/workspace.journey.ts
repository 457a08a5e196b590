import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Locator, Page } from "@playwright/test";
import type { AxeResults } from "axe-core";
import { expect, probe, settle } from "./probe";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds wrong with the page itself, or with a part of it; apps answer for their own frames. */
async function faultsOf(page: Page, part = "html"): Promise<readonly string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(AXE);
  return await page.evaluate(async (where) => {
    const { axe } = window as unknown as { axe: { run(where: string, how: object): Promise<AxeResults> } };
    // A colour on its way from one scheme to the other has no contrast to speak of: two frames start it, then it ends.
    for (const _ of [1, 2]) await new Promise(requestAnimationFrame);
    const changing = document.getAnimations().filter((one) => one instanceof CSSTransition);
    await Promise.allSettled(changing.map(({ finished }) => finished));
    const { violations } = await axe.run(where, { iframes: false });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`,
    );
  }, part);
}

probe("tickets are found by number, subject and story, and open by keyboard", async ({ zendesk }) => {
  const { page } = zendesk;
  await page.goto(zendesk.url);
  await page.getByRole("searchbox", { name: "Search tickets" }).fill("#101");
  await expect(page.getByRole("row")).toHaveCount(2);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("article", { name: "Ticket 101" })).toBeVisible();
  expect(new URL(page.url()).hash).toBe("#/tickets/101");
});

probe("a ticket opens by address, in both of its forms", async ({ zendesk }) => {
  await zendesk.page.goto(`${zendesk.url}/?ticket=102`);
  await expect(zendesk.page.getByRole("article", { name: "Ticket 102" })).toBeVisible();
  await zendesk.page.goto(`${zendesk.url}/#/tickets/103`);
  await expect(zendesk.page.getByRole("article", { name: "Ticket 103" })).toBeVisible();
});

probe("a ticket that the agent may not see is not opened, and the agent is told", async ({ zendesk }) => {
  const { page } = zendesk;
  await page.goto(zendesk.url);
  await page.getByLabel("Signed in as").selectOption({ label: "Zoe Martin (agent, own tickets only)" });
  await page.getByRole("link", { name: "My lamp arrived broken" }).click();
  await expect(page.getByRole("alert")).toContainText("Ticket #101 cannot be opened");
  await expect(page.getByRole("heading", { name: "Tickets" })).toBeVisible();
});

probe("tags are typed, taken off, and saved by a submit", async ({ zendesk }) => {
  const { page } = zendesk;
  await zendesk.openTicket();
  await page.getByLabel("Tags", { exact: true }).fill("One two");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Remove tag standard" }).click();
  await page.getByRole("button", { name: "Submit", exact: true }).click();
  await expect(page.getByText("Ticket #101 is saved.")).toBeVisible();
  const tags = (await zendesk.held()).tags as readonly string[];
  expect(tags).toEqual(expect.arrayContaining(["one", "two"]));
  expect(tags).not.toContain("standard");
});

probe("a reply is sent with the submit and stands in the conversation", async ({ zendesk }) => {
  const { page } = zendesk;
  await zendesk.openTicket();
  await page.getByLabel("Kind of reply").selectOption("Internal note");
  await page.getByRole("textbox", { name: "Reply" }).fill("Called the customer.");
  await page.getByRole("button", { name: "Submit", exact: true }).click();
  await expect(page.getByRole("list", { name: "Conversation" })).toContainText("Called the customer.");
  await expect(page.getByRole("textbox", { name: "Reply" })).toHaveValue("");
});

probe("a light agent may write notes and nothing else", async ({ zendesk }) => {
  const { page } = zendesk;
  await zendesk.openTicket();
  await page.getByLabel("Signed in as").selectOption({ label: "Mei Tanaka (light agent)" });
  await expect(page.getByLabel("Priority", { exact: true })).toBeDisabled();
  await expect(page.getByLabel("Kind of reply")).toBeDisabled();
  await expect(page.getByLabel("Kind of reply")).toHaveValue("internalNote");
});

probe("the tray is as wide as the agent makes it, and its app goes along", async ({ zendesk }) => {
  const frame = await zendesk.openTicket();
  await settle(frame, (client) => client.invoke("resize", { width: "100%", height: 100 }));
  await zendesk.page.getByLabel("Tray width").fill("480");
  await expect.poll(() => frame.evaluate(() => window.innerWidth)).toBe(479);
});

probe("an edit that is not saved is kept when the agent looks at another ticket", async ({ zendesk }) => {
  await zendesk.openTicket(101);
  await zendesk.page.getByLabel("Apply macro").selectOption("Escalate");
  await zendesk.openTicket(102);
  await zendesk.page.getByRole("navigation", { name: "Open tickets" }).getByText("#101").click();
  await expect(zendesk.page.getByRole("combobox", { name: "Priority", exact: true })).toHaveValue("urgent");
  await zendesk.page.getByRole("button", { name: "Close ticket 101" }).click();
  await expect(zendesk.page.getByRole("article", { name: "Ticket 102" })).toBeVisible();
});

const LOOKS = [
  ["light", "en-US"],
  ["dark", "en-US"],
  ["dark", "ar"],
] as const;

for (const [scheme, locale] of LOOKS) {
  probe(`the page has no fault that axe finds, ${scheme}, ${locale}`, async ({ zendesk }) => {
    const { page } = zendesk;
    await page.goto(zendesk.url);
    await page.getByRole("heading", { name: "Tickets" }).waitFor();
    if (scheme === "dark") await page.getByRole("button", { name: "Dark mode" }).click();
    await page.getByLabel("Locale").selectOption(locale);
    await expect(page.locator("[dir]").first()).toHaveAttribute("dir", locale === "en-US" ? "ltr" : "rtl");
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole("link", { name: "My lamp arrived broken" }).click();
    await zendesk.frame("Probe, ticket 101");
    await page.getByRole("button", { name: "Probe in the top bar" }).click();
    await page.getByRole("button", { name: "Probe in the reply" }).click();
    expect(await faultsOf(page)).toEqual([]);
    for (const tab of ["Protocol", "REST", "Ticket on the server", "Another agent", "Faults"]) {
      await zendesk.openTools(tab);
      if (tab === "Protocol")
        await page.getByRole("list", { name: "Protocol messages" }).locator("summary").first().click();
      if (tab === "Faults") await page.getByRole("searchbox", { name: "Search known faults" }).fill("f");
      expect(await faultsOf(page, 'section[aria-label="Tools"]'), tab).toEqual([]);
    }
    await page.getByRole("button", { name: "New ticket", exact: true }).click();
    await expect(page.getByRole("heading", { name: "New ticket" })).toBeVisible();
    expect(await faultsOf(page), "new ticket").toEqual([]);
    for (const [address, name] of [
      ["users/7100007", "Ines Duarte"],
      ["organizations/7800001", "Duarte Interiors"],
    ] as const) {
      await page.goto(`${zendesk.url}/#/${address}`);
      await expect(page.getByRole("heading", { name })).toBeVisible();
      expect(await faultsOf(page), address).toEqual([]);
    }
  });
}

probe("the drawer is opened, gone through, used and closed by keyboard", async ({ zendesk }) => {
  const { page } = zendesk;
  await zendesk.openTicket();
  const button = page.getByRole("button", { name: "Tools" });
  await button.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("tab", { name: "Protocol" })).toBeFocused();
  for (const tab of ["REST", "Ticket on the server", "Another agent", "Faults"]) {
    await page.keyboard.press("ArrowRight");
    await expect(page.getByRole("tab", { name: tab, exact: true })).toBeFocused();
  }
  await page.keyboard.press("Enter");
  await expect(page.getByRole("tabpanel", { name: "Faults" })).toBeVisible();
  const search = page.getByRole("searchbox", { name: "Search known faults" });
  await tabTo(page, search);
  await page.keyboard.type("F15");
  await tabTo(page, page.getByRole("button", { name: "Bring about F15" }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("list", { name: "Faults that are set" })).toContainText("forbidden");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("region", { name: "Tools" })).toHaveCount(0);
  await expect(button).toBeFocused();
});

/** Presses Tab until it is there; a dozen stops are more than any way within the drawer. */
async function tabTo(page: Page, place: Locator): Promise<void> {
  for (let stops = 0; stops < 12; stops += 1) {
    if (await place.evaluate((each) => each === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  await expect(place).toBeFocused();
}
