import type { PageBundle } from "../../preview/server/page-bundle";

/** The environment is what a preparation can hand to the workers, which are processes of their own. */
const VARIABLE = "JOURNEYS_PAGE";

export function keepPage(page: PageBundle): void {
  process.env[VARIABLE] = JSON.stringify(page);
}

export async function keptPage(): Promise<PageBundle> {
  const kept = process.env[VARIABLE];
  if (kept === undefined)
    throw new Error("No page is prepared: run journeys by npm test or npx playwright test");
  return JSON.parse(kept);
}
