import { expect } from "@playwright/test";
import type { FaultKind } from "../../preview/account/faults/faults";
import { journey } from "../browser/journey";

const FAILURES: readonly (readonly [FaultKind, says: string])[] = [
  ["signed_out", "You are signed out"],
  ["rate_limited", "Zendesk asks to wait"],
  ["maintenance", "Zendesk is not available right now"],
  ["drop", "You are offline"],
  ["html_answer", "Zendesk’s answer could not be read"],
];

for (const [kind, says] of FAILURES) {
  journey(`“${says}” (${kind}) stands above the card, which a second try completes`, async ({ zendesk }) => {
    zendesk.expectError(/40\d|429|50\d|ERR_EMPTY_RESPONSE/);
    await zendesk.setFaults({ match: { path: "/api/v2/tickets/*" }, kind, times: "all" });
    const { app } = await zendesk.openTicket("misrouted-refund");
    await expect(app.getByText(says)).toBeVisible();
    await expect(
      app.getByRole("heading", { name: "Wrong queue: belongs in Billing & Refunds" }),
    ).toBeVisible();
    await expect(app.getByText(/Moved here/)).toHaveCount(0);

    await zendesk.setFaults();
    await app.getByRole("button", { name: "Try again" }).click();
    await expect(app.getByText(/Moved here 4 sec after the handoff/)).toBeVisible();
    await expect(app.getByText(says)).toHaveCount(0);
  });
}

journey(
  "signed out: a ticket without anything of a bot on it says what to do instead of guessing",
  async ({ zendesk }) => {
    zendesk.expectError(/401/);
    await zendesk.setFaults({ match: { path: "/api/v2/tickets/*" }, kind: "signed_out", times: "all" });
    const { app } = await zendesk.openTicket("no-bot");
    await expect(app.getByRole("heading", { name: "You are signed out" })).toBeVisible();
    await expect(
      app.getByText("Sign in to Zendesk again in another tab, then try again here."),
    ).toBeVisible();
  },
);
