import { availableParallelism } from "node:os";
import { defineConfig } from "@playwright/test";
import { CHROMIUM_VARIABLES } from "./tests/browser/chromium-candidates";
import { CHROMIUM_ARGS } from "./tests/browser/find-chromium";

/**
 * Journeys: the built app in a real browser, inside the local Zendesk. One more at a time than there are cores:
 * some of them wait.
 */
export default defineConfig({
  testDir: "tests",
  projects: [
    {
      name: "journeys",
      testMatch: "journeys/*.journey.ts",
      testIgnore: "journeys/feedback-faults-*",
    },
    // The local Zendesk's side of the wire, a test for each row of its table: `npm run test:host`.
    { name: "host", testMatch: "host/*.journey.ts" },
    // Every fault of the write path once more, in a browser: `npm run test:faults`.
    { name: "faults", testMatch: "journeys/feedback-faults-*.journey.ts" },
  ],
  outputDir: "tmp/journeys",
  globalSetup: "tests/browser/prepare-journeys.ts",
  fullyParallel: true,
  workers: availableParallelism() + 1,
  forbidOnly: Boolean(process.env.CI),
  reporter: [["list"], ["json", { outputFile: "tmp/journeys.json" }]],
  expect: { timeout: 10_000 },
  use: {
    viewport: { width: 1440, height: 900 },
    actionTimeout: 10_000,
    screenshot: "only-on-failure",
    // Read anew in each worker: the preparation has found the browser by then.
    launchOptions: { executablePath: process.env[CHROMIUM_VARIABLES[0]] ?? "", args: [...CHROMIUM_ARGS] },
  },
});
