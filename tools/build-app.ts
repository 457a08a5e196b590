import { spawnSync } from "node:child_process";
import path from "node:path";

const ROOT = path.join(import.meta.dirname, "..");

/** The app's folder as Zendesk wants it packed, made by the build. */
export const DIST = path.join(ROOT, "dist");

/** Builds the app for production, silently. Throws with the build's own words where it fails. */
export function buildApp(): void {
  const webpack = path.join(ROOT, "node_modules/webpack-cli/bin/cli.js");
  const { status, stdout, stderr } = spawnSync(process.execPath, [webpack], { cwd: ROOT, encoding: "utf8" });
  if (status !== 0) throw new Error(`The app does not build:\n${stdout}${stderr}`);
}
