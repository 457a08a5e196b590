import { readdirSync, writeFileSync } from "node:fs";
import { reviewFile } from "../src/cli/review-file";

/** The moment at which stories are reviewed in tests; tests/reviews.test.ts names the same. */
const NOW = Date.parse("2026-12-01T00:00:00Z");

for (const file of readdirSync("fixtures").filter((name) => name.endsWith(".json"))) {
  const { reviews } = await reviewFile(`fixtures/${file}`, { policyFile: null, now: NOW });
  writeFileSync(`tests/reviews/${file}`, `${reviews}\n`);
}
