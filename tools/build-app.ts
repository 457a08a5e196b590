import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Configuration } from "webpack";
import { bundle } from "../preview/server/bundle";

const ROOT = path.join(import.meta.dirname, "..");

/** The app's folder as Zendesk wants it packed, made by the build. */
export const DIST = path.join(ROOT, "dist");

/** What the last build says of its parts: which files each of them needs before it can run. */
export const BUILD_REPORT = path.join(ROOT, "tmp/build.json");

/** Builds the app for production. Rejects with webpack's own words where it fails. */
export async function buildApp(): Promise<void> {
  const address = pathToFileURL(path.join(ROOT, "webpack.config.js")).href;
  const { default: configure } = (await import(address)) as {
    default: (env: object, argv: object) => Configuration;
  };
  // The build empties assets/ alone: a locale that is gone would stay behind and be packed.
  rmSync(path.join(DIST, "translations"), { recursive: true, force: true });
  const stats = await bundle(configure({}, { mode: "production" }));
  mkdirSync(path.dirname(BUILD_REPORT), { recursive: true });
  writeFileSync(BUILD_REPORT, JSON.stringify(stats.toJson({ all: false, chunkGroups: true })));
}
