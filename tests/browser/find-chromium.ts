import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { chromium } from "@playwright/test";
import { CHROMIUM_VARIABLES, chromiumCandidates } from "./chromium-candidates";
import { CHROMIUM_INSTALLS } from "./chromium-installs";

/** On top of Playwright's own switches: no protocol that needs the outside, no GPU that may not be there. */
export const CHROMIUM_ARGS = ["--disable-gpu", "--disable-quic", "--disable-sync"] as const;

/**
 * Path of a Chromium that really starts on this machine. Looks first, then tries to install one where that
 * needs no question. Rejects with one line that says what to do: a browser test never passes by skipping.
 */
export async function findChromium(): Promise<string> {
  const found = await firstThatStarts();
  if (found) return found;
  for (const install of CHROMIUM_INSTALLS) {
    if (!install.mayTry()) continue;
    console.log(`No Chromium starts here; trying: ${install.name}`);
    if (!install.run()) continue;
    const arrived = await firstThatStarts();
    if (arrived) return arrived;
  }
  throw new Error(
    `No Chromium starts on this machine: install Chromium or Google Chrome, or set ${CHROMIUM_VARIABLES[0]} to the path of one.`,
  );
}

async function firstThatStarts(): Promise<string | null> {
  const machine = { platform: process.platform, env: process.env, home: homedir() };
  for (const candidate of chromiumCandidates(machine)) {
    if (existsSync(candidate) && (await starts(candidate))) return candidate;
  }
  return null;
}

/** A launch, not `--version`: a wrapper may answer that and still lack what a window needs. */
async function starts(executablePath: string): Promise<boolean> {
  try {
    const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_ARGS], timeout: 20_000 });
    await browser.close();
    return true;
  } catch (error) {
    const reason = error instanceof Error ? error.message.split("\n", 1)[0] : String(error);
    console.warn(`${executablePath} does not start: ${reason}`);
    return false;
  }
}
