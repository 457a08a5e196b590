import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { z } from "zod";

type Tally = Readonly<{ passed: number; failed: number; skipped: number }>;

/**
 * What each runner's report says, as one count. A unit test may be skipped where it needs a file that is not
 * ours to pass on, and says so; a journey has no reason to be.
 */
const UnitReport = z
  .object({
    numPassedTests: z.number(),
    numFailedTests: z.number(),
    numPendingTests: z.number(),
    numTodoTests: z.number(),
    numRuntimeErrorTestSuites: z.number(),
  })
  .transform((jest) => ({
    passed: jest.numPassedTests,
    failed: jest.numFailedTests + jest.numRuntimeErrorTestSuites,
    skipped: jest.numPendingTests + jest.numTodoTests,
  }));
const JourneyReport = z
  .object({
    stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
    errors: z.array(z.unknown()),
  })
  .transform(({ stats, errors }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + stats.skipped + errors.length,
    skipped: 0,
  }));

/** Chooses unit tests by their file, journeys by file or name. Without one, everything runs. */
const name = process.argv[2];
const byFile = name === undefined ? [] : [name, "--passWithNoTests"];
const byName = name === undefined ? ["--project", "journeys"] : ["--grep", name, "--pass-with-no-tests"];

// A fresh clone has no place for the reports yet, and Jest makes none.
mkdirSync("tmp", { recursive: true });
const units = run(
  ["jest", "--json", "--outputFile", "tmp/unit-tests.json", ...byFile],
  "tmp/unit-tests.json",
  UnitReport,
);
const journeys = run(["playwright", "test", ...byName], "tmp/journeys.json", JourneyReport);
const passed = units.passed + journeys.passed;
const failed = units.failed + journeys.failed;
if (passed + failed === 0) console.error(`No test is named ${name}`);
if (units.skipped > 0) console.log(`${units.skipped} unit tests were skipped; each says above what it lacks`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

/** Runs a runner on the terminal, without stdin. One that ends without a report, or worse than its report, has failed. */
function run(command: readonly string[], reportFile: string, Report: z.ZodType<Tally>): Tally {
  rmSync(reportFile, { force: true });
  const { status } = spawnSync("npx", ["--no-install", ...command], {
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32",
  });
  const tally = existsSync(reportFile)
    ? Report.parse(JSON.parse(readFileSync(reportFile, "utf8")))
    : { passed: 0, failed: 0, skipped: 0 };
  return status !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}
