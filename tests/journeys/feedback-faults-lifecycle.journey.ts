import { expect, type Route } from "@playwright/test";
import { faultJourney, titled } from "../browser/faults/fault-journey";
import { secondTicketOf, tagged } from "../browser/faults/fault-tickets";

const DAY_MS = 86_400_000;
const GOOD = tagged("good");
const SAVED = /Saved.*Good handoff/;
const ASK = /How was this handoff\?/;

faultJourney(titled("F35", "the flag lands on its own ticket only"), async ({ run, tab }) => {
  await run.strike({ on: "add", kind: "slow", delayMs: 1_500 });
  await tab.press("Good");
  await run.sends(1);
  const other = await run.beside(secondTicketOf("F35"));
  await other.says(ASK);
  await run.landed(GOOD);
  await other.says(ASK);
  await tab.open();
  await run.ended({ says: SAVED, holds: GOOD, writes: ["PUT"] });
  await other.open();
  await other.says(ASK);
  expect(await run.zendesk.heldTags(secondTicketOf("F35"))).toEqual(run.before);
  await other.close();
});

faultJourney(titled("F36", "the flag is taken up again"), async ({ run, tab }) => {
  await run.strike({ on: "add", kind: "slow", delayMs: 5_000 });
  await tab.press("Good");
  await run.sends(1);
  await tab.page.reload();
  await tab.feedback.waitFor();
  await run.ended({ says: SAVED, holds: GOOD, writes: ["PUT"] });
});

faultJourney(titled("F37", "the ticket, opened again, says saved"), async ({ run, tab }) => {
  await run.strike({ on: "read", kind: "slow", nth: 2, delayMs: 2_000 });
  await tab.press("Good");
  await run.reads(2);
  await tab.close();
  await tab.open();
  await run.ended({ says: SAVED, holds: GOOD, writes: ["PUT"] });
});

faultJourney(titled("F38", "what is left of the change is done later"), async ({ run, tab }) => {
  await tab.press("Good");
  await tab.says(SAVED);
  await run.strike({ on: "remove", kind: "drop", ending: "lost" });
  await tab.change("Too late");
  await run.sends(3);
  await tab.reloadApp();
  await run.strike();
  await run.pass("00:45");
  const says = /Saved.*Flagged: Too late/;
  const writes = ["PUT", "PUT", "DELETE", "DELETE"];
  await run.ended({ says, holds: tagged("bad", "too_late"), writes });
});

faultJourney(titled("F39", "it ends without a flag, however late the write lands"), async ({ run, tab }) => {
  await run.strike(
    { on: "add", kind: "apply_late", delayMs: 3_000, ending: "lost" },
    { on: "read", kind: "drop", nth: 2, times: 2 },
  );
  await tab.press("Good");
  await run.sends(1);
  await run.pass("00:13");
  await tab.says(/Not saved yet.*You are offline/);
  await tab.press("Undo");
  await run.landed(GOOD);
  await run.strike();
  await run.pass("00:31");
  await run.ended({ says: /Flag taken off/, holds: [], writes: ["PUT", "DELETE"] });
});

faultJourney(titled("F40", "each is one word, and one write"), async ({ run, tab }) => {
  await tab.feedback.getByRole("button", { name: "Good" }).click({ clickCount: 3 });
  await tab.says(SAVED);
  await tab.feedback.getByRole("button", { name: "Undo" }).press("Enter");
  for (const _again of [2, 3]) await tab.page.keyboard.press("Enter");
  await run.ended({ says: /Flag taken off/, holds: [], writes: ["PUT", "DELETE"] });
});

faultJourney(titled("F41", "the last one is written, once"), async ({ run, tab }) => {
  await tab.press("Flag…");
  for (const reason of ["Too early", "Too late", "No summary", "Wrong queue", "Customer not told"])
    await tab.pick(reason);
  await tab.press("Save flag");
  const says = /Saved.*Flagged: Customer not told/;
  await run.ended({ says, holds: tagged("bad", "not_told"), writes: ["PUT"] });
});

faultJourney(titled("F42", "the agent reads that it could not be saved"), async ({ run }) => {
  await run.signIn("Zoe Martin (agent, own tickets only)");
  await run.tab.open();
  await run.strike({ on: "read", kind: "slow", delayMs: 1_500 });
  await run.tab.press("Good");
  await run.reads(1);
  await run.zendesk.adminDoes(run.id, { assignee_id: null });
  const says = /Not saved.*(Your role may not|deleted or merged)/;
  await run.ended({ says, holds: [], writes: ["PUT"] });
  await run.tab.close();
  await run.signIn("Amal Haddad (admin)");
});

faultJourney(titled("F43", "it takes the flag by a job"), async ({ run, tab }) => {
  await tab.page.context().setOffline(true);
  await tab.press("Good");
  await tab.says(/Not saved yet.*You are offline/);
  for (const status of ["solved", "closed"]) await run.zendesk.adminDoes(run.id, { status });
  await tab.page.context().setOffline(false);
  await run.ended({ says: SAVED, holds: GOOD, writes: ["PUT"] });
  expect(run.writes()[0]?.path).toBe("/api/v2/tickets/update_many");
});

faultJourney(
  titled("F44", "there is nothing to flag, and nothing is asked"),
  async ({ run: { zendesk } }) => {
    const { page } = zendesk;
    const other = await zendesk.openTab();
    await other.page.route("**/app.json*", besideNewTickets);
    const app = await other.openNewTicket();
    await expect(app.getByRole("heading", { name: "Nothing was handed over yet" })).toBeVisible();
    await expect(app.getByRole("button", { name: "Good" })).toHaveCount(0);
    await page.clock.fastForward("02:00");
    expect(other.requests).toEqual([]);
    await other.page.close();
  },
);

faultJourney(titled("F45", "the wait is as long as Zendesk asked"), async ({ run, tab }) => {
  await run.strike({ on: "add", kind: "rate_limited" });
  await tab.press("Good");
  await tab.says(/Not saved yet.*Zendesk asks to wait/);
  const { clock } = tab.page;
  const now = await tab.page.evaluate(() => Date.now());
  await clock.setSystemTime(now - DAY_MS);
  await run.pass("01:20");
  await run.quiet();
  expect(run.writes()).toHaveLength(1);
  await run.pass("00:40");
  await run.ended({ says: SAVED, holds: GOOD, writes: ["PUT", "PUT"] });
  await clock.setSystemTime(now);
});

/** The manifest of an app that stands beside new tickets too, as an admin may have it one day. */
async function besideNewTickets(route: Route): Promise<void> {
  const response = await route.fetch();
  const list = await response.json();
  for (const { locations } of list.apps) {
    locations.support.new_ticket_sidebar = locations.support.ticket_sidebar;
  }
  await route.fulfill({ response, json: list });
}
