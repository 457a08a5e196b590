import { expect, type Page } from "@playwright/test";
import { axeViolations } from "../browser/axe-violations";
import { journey } from "../browser/journey";

/** The ways an agent's screen may look, and the control of the local Zendesk that makes it so. */
const LOOKS = {
  light: async () => undefined,
  dark: (page: Page) => page.getByRole("button", { name: "Dark mode" }).click(),
  "right to left": (page: Page) => page.getByRole("combobox", { name: "Locale" }).selectOption("ar"),
} as const;

journey("dark mode changes the card as it stands, without loading it anew", async ({ zendesk, page }) => {
  const { app, feedback } = await zendesk.openTicket("misrouted-refund");
  const paper = () => app.locator("body").evaluate((body) => getComputedStyle(body).backgroundColor);
  await feedback.getByRole("button", { name: "Flag…" }).click();
  const light = await paper();
  await LOOKS.dark(page);
  await expect.poll(paper).not.toBe(light);
  await expect(feedback.getByRole("button", { name: "Save flag" })).toBeVisible();
});

journey(
  "Arabic runs the card from right to left, and its numbers from left to right",
  async ({ zendesk, page }) => {
    const { app } = await zendesk.openTicket("misrouted-refund");
    await LOOKS["right to left"](page);
    await expect(app.locator("html")).toHaveAttribute("lang", "ar");
    await expect(app.locator("html")).toHaveAttribute("dir", "rtl");
    await expect(app.getByText("K-2291", { exact: true }).first()).toHaveCSS("direction", "ltr");
  },
);

for (const [look, choose] of Object.entries(LOOKS)) {
  journey(
    `320 pixels wide and ${look}, the card with all of it open has no fault that axe can see`,
    async ({ zendesk, page }) => {
      const { app, frame } = await zendesk.openTicket("misrouted-refund");
      await choose(page);
      await app.getByRole("region").getByRole("button").last().click();
      await expect(app.getByRole("button", { pressed: true }).first()).toBeVisible();
      await app.locator("summary").last().click();
      expect(await axeViolations(frame)).toEqual([]);
      const { scrollWidth, clientWidth } = await app.locator("html").evaluate(widths);
      expect(scrollWidth).toBe(clientWidth);
    },
  );
}

/** A page that scrolls sideways is wider than its frame. */
const widths = ({ scrollWidth, clientWidth }: Element) => ({ scrollWidth, clientWidth });
