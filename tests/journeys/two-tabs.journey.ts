import { expect } from "@playwright/test";
import { journey } from "../browser/journey";

journey(
  "two tabs of one agent agree on the flag, whichever tab it was set or undone in",
  async ({ zendesk }) => {
    const first = await zendesk.openTicket("misrouted-refund");
    const other = await zendesk.openTab();
    const second = await other.openTicket("misrouted-refund");
    const before = await zendesk.tagsOf("misrouted-refund");

    await first.feedback.getByRole("button", { name: "Good" }).click();
    for (const { feedback } of [first, second]) await expect(feedback).toContainText(/Saved.*Good handoff/);
    await second.feedback.getByRole("button", { name: "Undo" }).click();
    for (const { feedback } of [first, second]) await expect(feedback).toContainText("Flag taken off");
    expect(await zendesk.tagsOf("misrouted-refund")).toEqual(before);
    const writes = [...zendesk.requests, ...other.requests].filter((request) => !request.startsWith("GET"));
    expect(writes).toHaveLength(2);
  },
);
