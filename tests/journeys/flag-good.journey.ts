import { expect } from "@playwright/test";
import { journey } from "../browser/journey";

journey(
  "a good flag takes one click, and changing it to a bad one takes the good tag off",
  async ({ zendesk }) => {
    const { feedback } = await zendesk.openTicket("right-queue");
    const before = await zendesk.tagsOf("right-queue");
    await feedback.getByRole("button", { name: "Good" }).click();
    await expect(feedback).toContainText(/Saved.*Good handoff/);
    expect(await zendesk.tagsOf("right-queue")).toEqual(
      expect.arrayContaining([...before, "handoff_feedback__good"]),
    );

    await feedback.getByRole("button", { name: "Change…" }).click();
    await feedback.getByRole("button", { name: "Too late" }).click();
    await feedback.getByRole("button", { name: "Save flag" }).click();
    await expect(feedback).toContainText(/Saved.*Flagged: Too late/);
    const tags = await zendesk.tagsOf("right-queue");
    expect(tags).toEqual(
      expect.arrayContaining([...before, "handoff_feedback__bad", "handoff_feedback__too_late"]),
    );
    expect(tags).not.toContain("handoff_feedback__good");
  },
);
