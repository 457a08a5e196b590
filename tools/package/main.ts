import { writeFileSync } from "node:fs";
import path from "node:path";
import { buildApp, DIST } from "../build-app";
import { type AppFolder, readAppFolder } from "./app-folder";
import { readJson } from "./json-file";
import type { Problem } from "./problem";
import { packageProblems } from "./rules";
import { zipped } from "./zip";

/** Zendesk takes a private app up to this size. */
const MOST_BYTES = 2_000_000;

try {
  await buildApp();
  const app = readAppFolder(DIST);
  refuseProblems(packageProblems(app));
  await pack(app);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function refuseProblems(problems: readonly Problem[]): void {
  for (const problem of problems) console.log(line(problem));
  const errors = problems.filter((problem) => problem.severity === "error").length;
  if (errors > 0) throw new Error(`Not packed: ${errors} ${errors === 1 ? "error" : "errors"} in dist/`);
}

function line({ severity, where, what, fix }: Problem): string {
  return `${severity === "error" ? "✗" : "!"} ${where} ${what}: ${fix}`;
}

async function pack(app: AppFolder): Promise<void> {
  const bytes = await zipped(app);
  const size = `${(bytes.length / 1000).toFixed(1)} KB`;
  if (bytes.length > MOST_BYTES) {
    throw new Error(`Not packed: ${size} is more than the ${MOST_BYTES / 1000} KB Zendesk takes`);
  }
  const file = path.join(DIST, `baton-${readJson(app, "manifest.json").version}.zip`);
  writeFileSync(file, bytes);
  console.log(`${path.relative(process.cwd(), file)}: ${size}, ${app.length} files`);
}
