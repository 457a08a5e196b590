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
  for (const [name, value] of Object.entries(zendesk.zcliEnvironment ?? {}))
    console.log(`export ${name}=${value}`);
  console.log(`Local Zendesk is ready: ${zendesk.url} (the app comes from ${zendesk.appJsonUrl})`);
}
