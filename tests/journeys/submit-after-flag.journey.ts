import { expect } from "@playwright/test";
import { journey } from "../browser/journey";

journey("a submit with tags from before the flag does not lose the flag", async ({ zendesk }) => {
  const { view, feedback } = await zendesk.openTicket("misrouted-refund");
  const tags = view.getByRole("textbox", { name: "Tags" });
  await tags.fill("lamp");
  await tags.press("Enter");
  await feedback.getByRole("button", { name: "Good" }).click();
  await expect(feedback).toContainText("Saved");

  await view.getByRole("button", { name: "Submit" }).click();
  await expect(zendesk.page.getByText("Ticket #101 is saved.")).toBeVisible();
  const flagWrites = () => zendesk.requests.filter((request) => request.startsWith("PUT"));
  await expect.poll(flagWrites).toHaveLength(2);
  await expect(feedback).toContainText(/Saved.*Good handoff/);
  expect(await zendesk.tagsOf("misrouted-refund")).toEqual(
    expect.arrayContaining(["lamp", "handoff_feedback__good"]),
  );
});
