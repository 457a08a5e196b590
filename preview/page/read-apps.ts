import type { InstalledApp } from "../host/app-instance";
import { appJsonSchema, installedApps } from "../host/app-json";
import type { Config } from "./config";

/** Every installed app. Rejects with words to show, naming the list. */
export async function readApps({ appJsonUrl: url, subdomain }: Config): Promise<readonly InstalledApp[]> {
  const response = await fetch(`${url}?locale=en-US&subdomain=${encodeURIComponent(subdomain)}`).catch(() => {
    throw new Error(`No app list at ${url}. Is the app's server running?`);
  });
  if (!response.ok) throw new Error(`${url} answered ${response.status}: ${await response.text()}`);
  return installedApps(appJsonSchema.parse(await response.json()));
}
