import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { InstalledApp } from "../account/apps/app-shelf";
import type { Account } from "../account/create-account";
import { type AppJsonAnswer, describedApp, type Manifest, readManifest } from "./app-folder";
import { unpackApp } from "./unpack-app";

/** Apps that came into the account as packages, by ZCLI or by hand, unpacked so that pages can load them. */
export type LandedApps = Readonly<{
  /** Unpacks what has come since the last look. True where the list, or an app on it, is another than before. */
  look(): Promise<boolean>;
  /** Where the files of an app lie; null for one that did not land here. */
  folder(appId: string): string | null;
  /** Landed apps that are installed, and switched on, as /app.json lists them. */
  list(assetOrigin: string): Promise<AppJsonAnswer>;
  /** Parameters whose values never reach a browser. */
  secureNames(appId: string): readonly string[];
  close(): Promise<void>;
}>;

type Unpacked = Readonly<{ uploadId: number; folder: string; manifest: Manifest }>;

/** A package that cannot be unpacked is told in one line, and the app's earlier version stays. */
export function createLandedApps(account: Account, say: (line: string) => void): LandedApps {
  const unpacked = new Map<string, Unpacked>();
  const tried = new Set<number>();
  let root: string | null = null;
  let looking = false;
  let seen = "[]";
  return {
    async look() {
      if (looking) return false;
      looking = true;
      for (const app of account.apps()) if (!tried.has(app.package.uploadId)) await unpack(app);
      looking = false;
      const now = JSON.stringify(installed().map(({ row, app }) => [row.id, app.uploadId]));
      const changed = now !== seen;
      seen = now;
      return changed;
    },
    folder: (appId) => unpacked.get(appId)?.folder ?? null,
    async list(assetOrigin) {
      const apps = [...new Map(installed().map(({ appId, app }) => [appId, app]))];
      return {
        apps: await Promise.all(
          apps.map(([appId, { folder, manifest }]) => describedApp(folder, manifest, appId, assetOrigin)),
        ),
        installations: installed().map(({ row, appId, app }) => ({
          app_id: appId,
          name: String(row.settings.title ?? app.manifest.name),
          collapsible: true,
          enabled: true,
          id: row.id,
          // What ZCLI says where nobody names a plan.
          plan: "silver",
          requirements: [],
          settings: Object.entries(row.settings)
            .filter(([name]) => !secureNames(appId).includes(name))
            .map(([name, value]) => ({ [name]: value })),
          updated_at: new Date().toISOString(),
        })),
      };
    },
    secureNames,
    async close() {
      if (root !== null) await rm(root, { recursive: true, force: true });
    },
  };

  function installed() {
    return account.installations().flatMap((row) => {
      const appId = String(row.app_id);
      const app = unpacked.get(appId);
      return app && row.enabled ? [{ row, appId, app }] : [];
    });
  }

  function secureNames(appId: string): readonly string[] {
    const parameters = unpacked.get(appId)?.manifest.parameters ?? [];
    return parameters.flatMap(({ name, secure }) => (secure ? [name] : []));
  }

  async function unpack({ id, name, package: { uploadId, zip } }: InstalledApp): Promise<void> {
    tried.add(uploadId);
    root ??= await mkdtemp(path.join(tmpdir(), "local-zendesk-apps-"));
    const folder = path.join(root, String(uploadId));
    try {
      await unpackApp(Buffer.from(zip, "latin1"), folder);
      const before = unpacked.get(id);
      unpacked.set(id, { uploadId, folder, manifest: await readManifest(folder) });
      if (before) await rm(before.folder, { recursive: true, force: true });
    } catch (thrown) {
      say(`${name} was uploaded and cannot be shown: ${thrown instanceof Error ? thrown.message : thrown}`);
      await rm(folder, { recursive: true, force: true });
    }
  }
}
