import { z } from "zod/mini";
import type { AppLocation, InstalledApp } from "./app-instance";
import { LOCATIONS } from "./path-table";

const identity = z.union([z.string(), z.number()]);

const locationSchema = z.union([
  z.pipe(
    z.string(),
    z.transform((url: string) => ({ url })),
  ),
  z.looseObject({
    url: z.string(),
    flexible: z.optional(z.boolean()),
    autoLoad: z.optional(z.boolean()),
    svg: z.optional(z.string()),
    inactive: z.optional(z.string()),
  }),
]);

/** What `zcli apps:server` serves at /app.json. */
export const appJsonSchema = z.object({
  apps: z.array(
    z.looseObject({
      id: identity,
      name: z.string(),
      version: z.catch(z.string(), ""),
      asset_url_prefix: z.string(),
      locations: z.catch(z.record(z.string(), z.record(z.string(), locationSchema)), {}),
    }),
  ),
  installations: z.array(
    z.looseObject({
      id: identity,
      app_id: identity,
      plan: z.catch(z.nullable(z.string()), null),
      settings: z.catch(z.array(z.record(z.string(), z.unknown())), []),
    }),
  ),
});
export type AppJson = z.infer<typeof appJsonSchema>;

/**
 * Every installation with its app, ready to be shown: settings as one object, ids as numbers where they
 * are numbers (ZCLI serves them as text), and each location's page as an absolute address. A location
 * that Zendesk Support does not have is left out.
 */
export function installedApps({ apps, installations }: AppJson): readonly InstalledApp[] {
  return installations.flatMap((installation) => {
    const app = apps.find((each) => String(each.id) === String(installation.app_id));
    if (!app) return [];
    const support = app.locations.support ?? {};
    const locations = LOCATIONS.flatMap((name) => {
      const location = support[name];
      return location ? [[name, placed(app.asset_url_prefix, location)] as const] : [];
    });
    return [
      {
        appId: numeric(app.id),
        installationId: numeric(installation.id),
        name: app.name,
        version: app.version,
        plan: installation.plan,
        settings: Object.assign({}, ...installation.settings),
        assetUrlPrefix: app.asset_url_prefix,
        locations: Object.fromEntries(locations),
      },
    ];
  });
}

function placed(prefix: string, location: z.infer<typeof locationSchema>): AppLocation {
  const {
    flexible = true,
    autoLoad = true,
    svg,
    inactive,
  } = { flexible: undefined, autoLoad: undefined, svg: undefined, inactive: undefined, ...location };
  const icon = svg ?? inactive;
  return { url: assetUrl(prefix, location.url), flexible, autoLoad, icon: icon ? prefix + icon : null };
}

/**
 * A page named in the manifest (`assets/iframe.html?x=1#y`) or asked for by an app, as an address. The
 * prefix ends where `assets/` does. What is neither an asset nor an absolute address throws.
 */
export function assetUrl(prefix: string, url: string): string {
  if (/^https?:\/\//.test(url)) return url;
  const asset = /^\/?assets\/(.*)$/s.exec(url)?.[1];
  if (asset === undefined) {
    throw new Error(
      `Tried to show an iframe with a location that is neither absolute nor an asset: "${url}". Begin it with assets/ or https://.`,
    );
  }
  return prefix + asset;
}

function numeric(id: string | number): string | number {
  return typeof id === "string" && /^\d+$/.test(id) ? Number(id) : id;
}
