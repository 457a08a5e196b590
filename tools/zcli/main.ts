import { existsSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { buildApp, DIST } from "../build-app";
import { startZcli } from "./start-zcli";

// An exit takes ZCLI along, even while it is starting; a signal alone would leave it behind.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => process.exit(0));

try {
  const { port, bind } = parseArgs({
    options: {
      // ZCLI's own defaults: where Zendesk looks when a page has ?zcli_apps=true.
      port: { type: "string", default: "4567" },
      bind: { type: "string", default: "localhost" },
    },
  }).values;
  if (!existsSync(path.join(DIST, "manifest.json"))) await buildApp();
  const server = await startZcli(DIST, { port: Number(port), bind });
  console.log(server.said);
  server.process.stdout?.pipe(process.stdout);
  server.process.stderr?.pipe(process.stderr);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
