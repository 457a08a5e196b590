import { startLocalZendesk } from "./local-zendesk";
import { readOptions, USAGE } from "./options";

await main().catch((thrown: unknown) => {
  console.error(thrown instanceof Error ? thrown.message : thrown);
  process.exit(1);
});

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  if (options === "help") return console.log(USAGE);
  const zendesk = await startLocalZendesk(options, console.log);
  const stop = () => void zendesk.close().then(() => process.exit(0));
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  if (process.env.npm_lifecycle_event === "start") whenParentEnds(stop);
  for (const [name, value] of Object.entries(zendesk.zcliEnvironment ?? {}))
    console.log(`export ${name}=${value}`);
  console.log(`Local Zendesk is ready: ${zendesk.url} (the app comes from ${zendesk.appJsonUrl})`);
}

/** npm passes a signal on to the shell between them and no further, so the shell's end counts as one. */
function whenParentEnds(stop: () => void): void {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    stop();
  }, 250);
}
