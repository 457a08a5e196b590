import { buildPage } from "../../preview/server/page-bundle";
import { buildApp } from "../../tools/build-app";
import { CHROMIUM_VARIABLES } from "./chromium-candidates";
import { findChromium } from "./find-chromium";
import { keepPage } from "./prepared-page";

/** What every journey needs, made once: a browser that starts, the app, and the page that plays Zendesk. */
export default async function prepareJourneys(): Promise<void> {
  process.env[CHROMIUM_VARIABLES[0]] = await findChromium();
  await buildApp();
  keepPage(await buildPage());
}
