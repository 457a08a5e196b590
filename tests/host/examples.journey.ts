import type { Locator } from "@playwright/test";
import { startLocalZendesk } from "../../preview/server/local-zendesk";
import { keptPage } from "../browser/prepared-page";
import { expect, ProbedZendesk, probe } from "./probe";

probe("an app that knows nothing of us works: form, reply, REST, modal and save hook", async ({ page }) => {
  const app = "preview/examples/plain-app";
  const options = { app, zcli: null, port: 0, appPort: 0, watch: false, stories: "fixtures" };
  const zendesk = await startLocalZendesk(options, () => undefined, keptPage);
  const probed = new ProbedZendesk(page, zendesk);
  await page.goto(`${zendesk.url}/#/tickets/101`);
  const plain = page.frameLocator('iframe[title="Plain app, ticket 101"]');
  const press = (name: string) => plain.getByRole("button", { name }).click();
  const status = plain.getByRole("status");
  await expect(plain.getByRole("heading", { name: "My lamp arrived broken" })).toBeVisible();

  // The frame is as high as the app has asked for: nothing of it is cut off.
  const bottom = async (place: Locator) => {
    const box = await place.boundingBox();
    return box ? box.y + box.height : Number.NaN;
  };
  const frame = page.locator('iframe[title="Plain app, ticket 101"]');
  const overhang = async () => (await bottom(plain.getByText("Block the save"))) - (await bottom(frame));
  await expect.poll(overhang).toBeLessThanOrEqual(0);

  await press("Add a tag to the form");
  await expect(status).toContainText("plain_on_form");
  await press("Write a greeting");
  await expect(page.getByRole("textbox", { name: "Reply" })).toHaveValue("Hello! ");
  await expect(page.getByLabel("Priority", { exact: true })).toHaveValue("high");
  await press("Add a tag by REST");
  await expect(status).toContainText("plain_by_rest");
  expect((await probed.held()).tags).toContain("plain_by_rest");

  await press("Open a modal");
  await page.frameLocator('iframe[title="Plain app, modal"]').getByRole("button", { name: "Done" }).click();
  await expect(status).toHaveText("The modal is closed.");

  await plain.getByRole("checkbox", { name: "Block the save" }).check();
  await page.getByRole("button", { name: "Submit", exact: true }).click();
  await expect(page.getByRole("alert")).toContainText("Plain app: Not while the box is ticked.");
  await plain.getByRole("checkbox", { name: "Block the save" }).uncheck();
  await page.getByRole("button", { name: "Submit", exact: true }).click();
  await expect(status).toHaveText("Submitted.");
  expect((await probed.held()).tags).toContain("plain_on_form");
  await zendesk.close();
});
