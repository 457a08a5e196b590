import { expect } from "@playwright/test";
import type { AgentWorkspace } from "../browser/agent-workspace";
import { journey } from "../browser/journey";

const NAME = "an agent reads why a refund came, flags its queue as wrong, and undoes it";

journey(NAME, ({ zendesk }) => readFlagAndUndo(zendesk));

journey.describe("with the app served by Zendesk's own tool", () => {
  // The first start on a machine fetches ZCLI from npm.
  journey.describe.configure({ timeout: 240_000 });
  journey.use({ server: "zcli" });
  journey(NAME, ({ zendesk }) => readFlagAndUndo(zendesk));
});

async function readFlagAndUndo(zendesk: AgentWorkspace): Promise<void> {
  const { app, frame, feedback } = await zendesk.openTicket("misrouted-refund");
  await expect(frame).toHaveAttribute("src", /\/4500\/assets\/sidebar\.html\?/);
  const before = await zendesk.tagsOf("misrouted-refund");
  await expect(app.getByRole("main")).toMatchAriaSnapshot(CARD);

  await feedback.getByRole("button", { name: "Flag…" }).click();
  await expect(feedback.getByRole("button", { name: "Wrong queue", pressed: true })).toBeVisible();
  await feedback.getByRole("button", { name: "Save flag" }).click();
  await expect(feedback).toContainText(/Saved.*Flagged: Wrong queue, Wrong priority, Asked again/);
  const flagged = await zendesk.tagsOf("misrouted-refund");
  expect(flagged).toEqual(
    expect.arrayContaining([...before, "handoff_feedback__bad", "handoff_feedback__wrong_queue"]),
  );

  await zendesk.page.reload();
  await expect(feedback).toContainText("Flagged: Wrong queue");
  await zendesk.signInAs("agent");
  await zendesk.page.reload();
  await expect(feedback).toContainText(/Flagged: Wrong queue.*By Amal Haddad/);

  await zendesk.signInAs("admin");
  await zendesk.page.reload();
  await feedback.getByRole("button", { name: "Undo" }).click();
  await expect(feedback).toContainText("Flag taken off");
  expect(await zendesk.tagsOf("misrouted-refund")).toEqual(before);
}

const CARD = `
  - heading "Handed over by Ava" [level=1]
  - 'heading "Wrong queue: belongs in Billing & Refunds" [level=2]'
  - paragraph: 1 thing missing · asked again · customer was told why
  - term: Wants
  - definition: /She wants €48\\.20 back/
  - term: Why
  - definition: /The customer asked for a person\\..* The conversation shows the same/
  - term: Next
  - definition: /Move it to Billing & Refunds, high, then reply/
  - heading "Do not ask again" [level=2]
  - term: Order
  - definition: /K-2291/
  - term: Photo
  - definition: /missing/
  - heading "Route" [level=2]
  - paragraph: Is in Support · normal Belongs in Billing & Refunds · high
  - paragraph: Decided by rule “refunds”. Moved here 4 sec after the handoff by trigger “Chat to first line”.
`;
