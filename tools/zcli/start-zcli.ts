import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { isFree } from "../free-port";
import { explainEnd } from "./explain-end";

/** The newest ZCLI on npm that Node 20 runs. Fetched when wanted: its 500 packages are not the app's. */
const ZCLI_VERSION = "1.0.1";
const CACHE = path.join(import.meta.dirname, "../../tmp/zcli");
/** The first start fetches ZCLI; a slow network takes a minute for it. */
const PATIENCE_MS = 180_000;

export type ZcliServer = Readonly<{
  url: string;
  /** What ZCLI has printed so far. */
  said: string;
  process: ChildProcess;
  stop: () => void;
}>;

/**
 * Serves a built app with Zendesk's own `zcli apps:server` and answers once its /app.json does. Asks nothing:
 * ZCLI has no stdin, and zcli.apps.config.json names every setting. Rejects with one line that says what to do.
 */
export async function startZcli(
  folder: string,
  { port, bind }: Readonly<{ port: number; bind: string }>,
): Promise<ZcliServer> {
  if (!(await isFree(port, bind))) {
    throw new Error(
      `Port ${port} on ${bind} is in use: stop what listens there, or choose another with --port`,
    );
  }
  keepUpdateCheckQuiet();
  const zcli = spawn("npx", zcliArguments(folder, port, bind), {
    // A group of its own: npx does not pass a signal on to what it starts.
    detached: process.platform !== "win32",
    shell: process.platform === "win32",
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      ...process.env,
      ZCLI_CACHE_DIR: CACHE,
      npm_config_fetch_retries: "0",
      // npm's own silence (npm run -s) would also hide why it cannot fetch.
      npm_config_loglevel: "error",
    },
  });
  let said = "";
  for (const stream of [zcli.stdout, zcli.stderr]) stream.on("data", (chunk) => (said += chunk));
  const url = `http://${bind}:${port}`;
  const stop = () => endGroup(zcli);
  process.once("exit", stop);
  try {
    await answers(`${url}/app.json`, zcli, () => said);
  } catch (error) {
    stop();
    throw error;
  }
  return { url, said, process: zcli, stop };
}

/** `--prefer-offline`: once fetched, ZCLI starts without asking the registry again. */
const zcliArguments = (folder: string, port: number, bind: string): readonly string[] => [
  "--yes",
  "--prefer-offline",
  `@zendesk/zcli@${ZCLI_VERSION}`,
  "apps:server",
  folder,
  `--port=${port}`,
  `--bind=${bind}`,
];

/** ZCLI asks the registry for its newest version when this file is older than a week; nothing turns that off. */
function keepUpdateCheckQuiet(): void {
  mkdirSync(CACHE, { recursive: true });
  const version = JSON.stringify({ latest: ZCLI_VERSION, current: ZCLI_VERSION });
  writeFileSync(path.join(CACHE, "version"), version);
}

async function answers(url: string, zcli: ChildProcess, said: () => string): Promise<void> {
  let failure: Error | null = null;
  zcli.once("error", (error) => (failure = new Error(`npx does not start: ${error.message}`)));
  // `close` and not `exit`: by then everything ZCLI had to say has arrived.
  zcli.once("close", (code) => (failure ??= new Error(explainEnd(code, said()))));
  const deadline = Date.now() + PATIENCE_MS;
  while (Date.now() < deadline) {
    if (failure) throw failure;
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return;
    await pause(100);
  }
  throw new Error(`ZCLI does not answer at ${url} after ${PATIENCE_MS / 1000} s`);
}

/** A group that has ended by itself needs nothing: an error here, while the process exits, would keep it alive. */
function endGroup(zcli: ChildProcess): void {
  if (zcli.pid === undefined || zcli.exitCode !== null || zcli.signalCode !== null) return;
  if (process.platform === "win32") {
    zcli.kill();
    return;
  }
  try {
    process.kill(-zcli.pid);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}
