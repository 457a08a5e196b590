import { z } from "zod/mini";

const appJsonSchema = z.object({
  apps: z.array(z.looseObject({ asset_url_prefix: z.string() })),
  installations: z.array(z.unknown()),
});

/** Apps that a running `zcli apps:server` serves, as somebody sees them who hands them on. */
export type ZcliApps = Readonly<{
  /** ZCLI's own list, but for where the files are. Rejects with words for the page, naming the address. */
  list(assetOrigin: string): Promise<z.infer<typeof appJsonSchema>>;
  /** A file as ZCLI answers it: `/<app id>/assets/…`. Rejects where ZCLI is gone. */
  file(pathAndQuery: string): Promise<Response>;
}>;

/** ZCLI reads its files at every request, and so does who reads them from here. */
export function zcliApps(address: string): ZcliApps {
  const { origin } = new URL(address);
  return {
    async list(assetOrigin) {
      const url = `${origin}/app.json`;
      const response = await fetch(url).catch(() => {
        throw new Error(`No app list at ${url}. Is zcli apps:server running there?`);
      });
      if (!response.ok) throw new Error(`${url} answered ${response.status}: ${await response.text()}`);
      const { apps, installations } = appJsonSchema.parse(await response.json());
      return {
        apps: apps.map((app) => ({
          ...app,
          asset_url_prefix: assetOrigin + new URL(app.asset_url_prefix).pathname,
        })),
        installations,
      };
    },
    file: (pathAndQuery) => fetch(origin + pathAndQuery),
  };
}
