import type { AppFile, AppFolder } from "../app-folder";
import { type Problem, wrong } from "../problem";

/** The one address Zendesk itself asks apps to load from: its app framework. */
const FRAMEWORK = "https://assets.zendesk.com/apps/sdk/2.0/zaf_sdk.js";
const POLICY = /<meta\s[^>]*http-equiv="?Content-Security-Policy/i;
const SCRIPT = /<script\b([^>]*)>([^<]*)/gi;
const SOURCE = /\bsrc\s*=\s*["']?([^"'\s>]+)/i;

/** Each page states what it may load, runs no script of its own, and loads none from elsewhere. */
export function pageProblems(app: AppFolder): readonly Problem[] {
  return app.filter((file) => /\.html?$/.test(file.path)).flatMap(problemsOf);
}

function problemsOf({ path, bytes }: AppFile): readonly Problem[] {
  const page = bytes.toString("utf8");
  const scripts = [...page.matchAll(SCRIPT)].map(([, attributes = "", code = ""]) => ({
    source: SOURCE.exec(attributes)?.[1] ?? null,
    code,
  }));
  const addresses = scripts
    .flatMap(({ source }) => source ?? [])
    .filter((source) => /^(https?:)?\/\//i.test(source));
  return [
    ...(POLICY.test(page)
      ? []
      : [wrong(path, "has no content security policy", "add the meta element that says what it may load")]),
    ...(scripts.some(({ source, code }) => source === null || code.trim() !== "")
      ? [wrong(path, "holds a script of its own", "move it to a file: the policy forbids it in the page")]
      : []),
    ...addresses
      .filter((address) => address !== FRAMEWORK)
      .map((address) => wrong(path, `loads ${address}`, "pack the script: nothing comes from elsewhere")),
  ];
}
