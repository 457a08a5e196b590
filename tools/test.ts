import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { z } from "zod";

type Tally = Readonly<{ passed: number; failed: number }>;

/** What each runner's report says, as one count. A test that is switched off has not passed. */
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
    failed: jest.numFailedTests + jest.numPendingTests + jest.numTodoTests + jest.numRuntimeErrorTestSuites,
  }));
const JourneyReport = z
  .object({
    stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
    errors: z.array(z.unknown()),
  })
  .transform(({ stats, errors }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + stats.skipped + errors.length,
  }));

/** Chooses unit tests by their file, journeys by file or name. Without one, everything runs. */
const name = process.argv[2];
const byFile = name === undefined ? [] : [name, "--passWithNoTests"];
const byName = name === undefined ? [] : ["--grep", name, "--pass-with-no-tests"];

const units = run(
  ["jest", "--json", "--outputFile", "tmp/unit-tests.json", ...byFile],
  "tmp/unit-tests.json",
  UnitReport,
);
const journeys = run(["playwright", "test", ...byName], "tmp/journeys.json", JourneyReport);
const passed = units.passed + journeys.passed;
const failed = units.failed + journeys.failed;
if (passed + failed === 0) console.error(`No test is named ${name}`);
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
    : { passed: 0, failed: 0 };
  return status !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}
