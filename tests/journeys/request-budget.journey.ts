import { expect } from "@playwright/test";
import { journey } from "../browser/journey";

const TICKET = "/api/v2/tickets/102";
const OTHERS = /^GET \/api\/v2\/users\/\d+\/tickets\/requested$/;

journey(
  "opening a ticket costs three reads, idling none, and a flag one write between two reads",
  async ({ zendesk, page }) => {
    await page.clock.install();
    const asked = () => zendesk.requests.map((request) => request.replace(/\?.*/, ""));
    const { app, feedback } = await zendesk.openTicket("right-queue");
    await expect(app.getByText(/^Decided by rule/)).toBeVisible();
    const reads = [`GET ${TICKET}/audits`, `GET ${TICKET}/comments`, expect.stringMatching(OTHERS)];
    await expect.poll(() => asked().sort()).toEqual(reads);

    // All of the card's parts have come: ten minutes at once would be too long for one that is on its way.
    await expect(feedback.getByRole("button", { name: "Good" })).toBeVisible();
    await page.clock.runFor("10:00");
    expect(asked()).toHaveLength(3);
    await feedback.getByRole("button", { name: "Good" }).click();
    await expect(feedback).toContainText("Saved");
    await page.clock.runFor("10:00");
    await feedback.getByRole("button", { name: "Undo" }).click();
    await expect(feedback).toContainText("Flag taken off");

    const ofTheTicket = asked().filter((request) => /\/(102|tags)$/.test(request));
    const flag = [`GET ${TICKET}`, `PUT ${TICKET}/tags`, `GET ${TICKET}`];
    const undo = [`GET ${TICKET}`, `DELETE ${TICKET}/tags`, `GET ${TICKET}`];
    expect(ofTheTicket).toEqual([...flag, ...undo]);
  },
);
