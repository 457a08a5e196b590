import { readdirSync } from "node:fs";
import path from "node:path";

/** Ours first; then the names other tools have taught people to set. */
export const CHROMIUM_VARIABLES = [
  "BATON_CHROMIUM",
  "CHROMIUM_PATH",
  "PUPPETEER_EXECUTABLE_PATH",
  "CHROME_BIN",
] as const;

const COMMANDS = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "microsoft-edge"];
const MAC_APPS = ["Google Chrome", "Chromium", "Microsoft Edge"];
const WINDOWS_PLACES = ["Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe"];
const WINDOWS_ROOTS = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"];
/** Where an archive of Playwright's cache keeps the program, per platform. */
const IN_PLAYWRIGHT_ARCHIVE = [
  "chrome-linux64/chrome",
  "chrome-linux/chrome",
  "chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing",
  "chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing",
  "chrome-mac/Chromium.app/Contents/MacOS/Chromium",
  "chrome-win64/chrome.exe",
  "chrome-win/chrome.exe",
];

export type Machine = Readonly<{
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  home: string;
}>;

/**
 * Every path where a Chromium may stand on this machine, most wanted first: what a variable names, what is
 * on PATH, where each system installs it, what Playwright has downloaded. Nothing is checked here: a path
 * may not exist, or exist and not start.
 */
export function chromiumCandidates({ platform, env, home }: Machine): readonly string[] {
  const named = CHROMIUM_VARIABLES.flatMap((name) => env[name] ?? []);
  return [
    ...new Set([
      ...named,
      ...onPath(platform, env),
      ...installed(platform, env, home),
      ...inPlaywrightCache(platform, env, home),
    ]),
  ];
}

function onPath(platform: NodeJS.Platform, env: Machine["env"]): readonly string[] {
  if (platform === "win32") return [];
  const folders = (env.PATH ?? "").split(":").filter((folder) => folder !== "");
  return COMMANDS.flatMap((command) => folders.map((folder) => path.posix.join(folder, command)));
}

function installed(platform: NodeJS.Platform, env: Machine["env"], home: string): readonly string[] {
  if (platform === "darwin") {
    const roots = ["/Applications", path.posix.join(home, "Applications")];
    return MAC_APPS.flatMap((app) => roots.map((root) => `${root}/${app}.app/Contents/MacOS/${app}`));
  }
  if (platform === "win32") {
    const roots = WINDOWS_ROOTS.flatMap((name) => env[name] ?? []);
    return WINDOWS_PLACES.flatMap((place) => roots.map((root) => path.win32.join(root, place)));
  }
  return ["/usr/lib/chromium/chromium", "/opt/google/chrome/chrome", "/snap/bin/chromium"];
}

function inPlaywrightCache(platform: NodeJS.Platform, env: Machine["env"], home: string): readonly string[] {
  const usual: Partial<Record<NodeJS.Platform, string>> = {
    darwin: path.join(home, "Library/Caches/ms-playwright"),
    win32: path.join(env.LOCALAPPDATA ?? home, "ms-playwright"),
  };
  const cache = env.PLAYWRIGHT_BROWSERS_PATH ?? usual[platform] ?? path.join(home, ".cache/ms-playwright");
  const newestFirst = foldersIn(cache)
    .filter((folder) => /^chromium-\d+$/.test(folder))
    .sort((a, b) => b.localeCompare(a, "en", { numeric: true }));
  return newestFirst.flatMap((folder) =>
    IN_PLAYWRIGHT_ARCHIVE.map((place) => path.join(cache, folder, place)),
  );
}

function foldersIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    // No such cache is the usual case on a machine that has a browser of its own.
    return [];
  }
}
