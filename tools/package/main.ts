import { writeFileSync } from "node:fs";
import path from "node:path";
import { buildApp, DIST } from "../build-app";
import { readAppFolder } from "./app-folder";
import { readJson } from "./json-file";
import type { Problem } from "./problem";
import { packageProblems } from "./rules";
import { zipped } from "./zip";

/** Zendesk takes a private app up to this size. */
const MOST_BYTES = 2_000_000;

buildApp();
const app = readAppFolder(DIST);
const problems = packageProblems(app);
for (const problem of problems) console.log(line(problem));
const errors = problems.filter((problem) => problem.severity === "error").length;
if (errors > 0) {
  console.error(`Not packed: ${errors} ${errors === 1 ? "error" : "errors"} in dist/`);
  process.exitCode = 1;
} else {
  await pack();
}

async function pack(): Promise<void> {
  const file = path.join(DIST, `baton-${readJson(app, "manifest.json").version}.zip`);
  const bytes = await zipped(app);
  const size = `${(bytes.length / 1000).toFixed(1)} KB`;
  if (bytes.length > MOST_BYTES) {
    console.error(
      `Not packed: ${size} is more than the ${MOST_BYTES / 1000} KB Zendesk takes; make the bundle smaller`,
    );
    process.exitCode = 1;
    return;
  }
  writeFileSync(file, bytes);
  console.log(`${path.relative(process.cwd(), file)}: ${size}, ${app.length} files`);
}

function line({ severity, where, what, fix }: Problem): string {
  return `${severity === "error" ? "✗" : "!"} ${where} ${what}: ${fix}`;
}
