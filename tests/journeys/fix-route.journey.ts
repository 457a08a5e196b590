import { expect } from "@playwright/test";
import { journey } from "../browser/journey";

const SUPPORT = { group_id: 360001000101, priority: "normal" };
const BILLING = { group_id: 360001000102, priority: "high" };

journey(
  "one click moves the case where it belongs, another moves it back, and what the agent is writing stays",
  async ({ zendesk }) => {
    const { app, view, feedback } = await zendesk.openTicket("misrouted-refund");
    expect(await zendesk.recordOf("misrouted-refund")).toMatchObject(SUPPORT);
    const reply = view.getByRole("textbox", { name: "Reply" });
    await reply.fill("One moment, I am looking into it.");
    await view.getByRole("combobox", { name: "Type" }).selectOption("problem");
    await app.getByRole("button", { name: "Move to Billing & Refunds, high" }).click();
    await expect(app.getByText("Moved.")).toBeVisible();
    await expect(app.getByRole("heading", { name: "In the right place: Billing & Refunds" })).toBeVisible();
    await expect(view.getByRole("combobox", { name: "Priority" })).toHaveValue("high");
    expect(await zendesk.recordOf("misrouted-refund")).toMatchObject({ ...BILLING, type: null });
    await expect(reply).toHaveValue("One moment, I am looking into it.");
    await expect(view.getByRole("combobox", { name: "Type" })).toHaveValue("problem");

    // A flag in between changes the ticket, too, and is no reason against an undo.
    await feedback.getByRole("button", { name: "Good" }).click();
    await expect(feedback).toContainText("Saved");
    await app.getByRole("button", { name: "Undo" }).first().click();
    await expect(app.getByText("Moved back.")).toBeVisible();
    await expect(
      app.getByRole("heading", { name: "Wrong queue: belongs in Billing & Refunds" }),
    ).toBeVisible();
    expect(await zendesk.recordOf("misrouted-refund")).toMatchObject(SUPPORT);
  },
);

journey("a light agent is offered no move, and is told why there is no flag", async ({ zendesk }) => {
  await zendesk.signInAs("light_agent");
  const { app, feedback } = await zendesk.openTicket("misrouted-refund");
  await expect(app.getByText(/^Decided by rule “refunds”/)).toBeVisible();
  await expect(app.getByRole("button", { name: /^Move to/ })).toHaveCount(0);
  await expect(feedback).toContainText("You cannot flag this handoff");
  await expect(feedback).toContainText(
    "Light agents cannot change tags. Ask the ticket’s assignee to flag it.",
  );
  await expect(feedback.getByRole("button")).toHaveCount(0);
});
