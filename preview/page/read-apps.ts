import type { InstalledApp } from "../host/app-instance";
import { appJsonSchema, installedApps } from "../host/app-json";
import type { Config } from "./config";

/** Every installed app, from each list there is. Rejects with words to show, naming the list. */
export async function readApps({ appJsonUrls, subdomain }: Config): Promise<readonly InstalledApp[]> {
  const lists = await Promise.all(appJsonUrls.map((url) => readList(url, subdomain)));
  return lists.flat();
}

async function readList(url: string, subdomain: string): Promise<readonly InstalledApp[]> {
  const response = await fetch(`${url}?locale=en-US&subdomain=${encodeURIComponent(subdomain)}`).catch(() => {
    throw new Error(`No app list at ${url}. Is the app's server running?`);
  });
  if (!response.ok) throw new Error(`${url} answered ${response.status}: ${await response.text()}`);
  return installedApps(appJsonSchema.parse(await response.json()));
}
