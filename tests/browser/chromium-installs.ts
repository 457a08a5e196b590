import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";

/** One way to bring a Chromium onto a machine that has none. `run` answers whether the installer says it did. */
type Install = Readonly<{ name: string; mayTry: () => boolean; run: () => boolean }>;

const playwright = createRequire(import.meta.url).resolve("@playwright/test/cli");

/** Debian's package first, where we may: it brings the libraries too. Playwright's download needs no rights. */
export const CHROMIUM_INSTALLS: readonly Install[] = [
  {
    name: "apt-get install chromium",
    mayTry: () => process.getuid?.() === 0 && existsSync("/etc/debian_version"),
    run: () =>
      succeeds("apt-get", ["update", "-qq"]) && succeeds("apt-get", ["install", "-y", "-qq", "chromium"]),
  },
  {
    name: "playwright install chromium",
    mayTry: () => true,
    run: () => succeeds(process.execPath, [playwright, "install", "chromium"]),
  },
];

/** Output goes to the terminal: an installer that fails has said why. No stdin, so none can wait for a key. */
function succeeds(command: string, args: readonly string[]): boolean {
  const run = spawnSync(command, args, {
    stdio: ["ignore", "inherit", "inherit"],
    timeout: 240_000,
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
  return run.status === 0;
}
