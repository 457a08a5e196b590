import { expect } from "@playwright/test";
import { journey } from "../browser/journey";

journey(
  "a colleague takes the flag off: the agent is told by whom, and can flag again",
  async ({ zendesk }) => {
    const { feedback } = await zendesk.openTicket("misrouted-refund");
    await feedback.getByRole("button", { name: "Good" }).click();
    await expect(feedback).toContainText("Saved");
    await zendesk.colleagueDoes("misrouted-refund", "DELETE", ["handoff_feedback__good"]);
    await expect(feedback).toContainText(/The flag was removed.*By Jonas Berg/);
    await feedback.getByRole("button", { name: "Flag again" }).click();
    await expect(feedback).toContainText(/Saved.*Good handoff/);
    expect(await zendesk.tagsOf("misrouted-refund")).toContain("handoff_feedback__good");
  },
);

journey("a colleague's flag is shown with its author, and can be replaced", async ({ zendesk }) => {
  const { feedback } = await zendesk.openTicket("misrouted-refund");
  await zendesk.colleagueDoes("misrouted-refund", "PUT", [
    "handoff_feedback__bad",
    "handoff_feedback__too_late",
  ]);
  await expect(feedback).toContainText(/Flagged: Too late.*By Jonas Berg/);

  await feedback.getByRole("button", { name: "Change…" }).click();
  await feedback.getByRole("button", { name: "Too late", pressed: true }).click();
  await feedback.getByRole("button", { name: "Wrong queue" }).click();
  await feedback.getByRole("button", { name: "Save flag" }).click();
  await expect(feedback).toContainText(/Saved.*Flagged: Wrong queue/);
  const tags = await zendesk.tagsOf("misrouted-refund");
  expect(tags).toContain("handoff_feedback__wrong_queue");
  expect(tags).not.toContain("handoff_feedback__too_late");
});
