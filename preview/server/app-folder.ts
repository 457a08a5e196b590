import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod/mini";

const locationSchema = z.union([z.string(), z.looseObject({ url: z.string() })]);

const manifestSchema = z.looseObject({
  name: z.catch(z.string(), "app"),
  version: z.optional(z.string()),
  defaultLocale: z.optional(z.string()),
  frameworkVersion: z.optional(z.string()),
  singleInstall: z.optional(z.boolean()),
  signedUrls: z.optional(z.boolean()),
  location: z.optional(z.record(z.string(), z.record(z.string(), locationSchema))),
  parameters: z.optional(
    z.array(
      z.looseObject({ name: z.string(), secure: z.optional(z.boolean()), default: z.optional(z.unknown()) }),
    ),
  ),
});

const configSchema = z.looseObject({
  plan: z.optional(z.string()),
  app_id: z.optional(z.union([z.string(), z.number()])),
  installation_id: z.optional(z.union([z.string(), z.number()])),
  parameters: z.catch(z.record(z.string(), z.unknown()), {}),
});

/**
 * An app's folder as `zcli apps:server` describes it at /app.json: same keys, same types, settings as a
 * list of one-key objects with the title first. A parameter that zcli.apps.config.json does not name gets
 * the manifest's default, where ZCLI would ask at the terminal. Rejects, naming the file and what is wrong
 * with it, when the manifest cannot be read.
 */
export async function readAppJson(folder: string, assetOrigin: string, now: Date) {
  const manifest = await readManifest(folder);
  const config = await readJson(path.join(folder, "zcli.apps.config.json"), configSchema).catch((thrown) => {
    if (isMissing(thrown)) return configSchema.parse({});
    throw thrown;
  });
  const appId = String(config.app_id ?? "0");
  const settings: readonly Readonly<Record<string, unknown>>[] = (manifest.parameters ?? []).flatMap(
    ({ name, secure, default: preset }) => {
      const value = Object.hasOwn(config.parameters, name) ? config.parameters[name] : preset;
      return secure || value === undefined ? [] : [{ [name]: value }];
    },
  );
  return {
    apps: [await describedApp(folder, manifest, appId, assetOrigin)],
    installations: [
      {
        app_id: appId,
        name: manifest.name,
        collapsible: true,
        enabled: true,
        id: config.installation_id ?? appId,
        plan: config.plan ?? "silver",
        requirements: [],
        settings: [{ title: manifest.name }, ...settings],
        updated_at: now.toISOString(),
      },
    ],
  };
}

export type AppJsonAnswer = Awaited<ReturnType<typeof readAppJson>>;

/** What the folder's manifest.json says; rejects as `readAppJson` does. */
export const readManifest = (folder: string) => readJson(path.join(folder, "manifest.json"), manifestSchema);

export type Manifest = Awaited<ReturnType<typeof readManifest>>;

/** One entry of `apps` in app.json: the folder's app under the id it goes by here. */
export async function describedApp(folder: string, manifest: Manifest, appId: string, assetOrigin: string) {
  return {
    name: manifest.name,
    id: appId,
    default_locale: manifest.defaultLocale,
    asset_url_prefix: `${assetOrigin}/${appId}/assets/`,
    single_install: manifest.singleInstall,
    signed_urls: manifest.signedUrls,
    version: manifest.version,
    framework_version: manifest.frameworkVersion,
    locations: placed(manifest.location ?? {}, await iconFiles(folder)),
  };
}

const WITH_ICON = ["top_bar", "nav_bar", "system_top_bar", "ticket_editor"];

/** Every location in its long form; the bars carry the icons that Zendesk looks for by their names. */
function placed(location: NonNullable<z.infer<typeof manifestSchema>["location"]>, files: readonly string[]) {
  return mapValues(location, (places) =>
    mapValues(places, (place, name) => ({
      ...(typeof place === "string" ? { url: place } : place),
      ...(WITH_ICON.includes(name) ? icons(name, files) : {}),
    })),
  );
}

/** One SVG, or the three PNGs of older apps; none of them is no icon. */
function icons(name: string, files: readonly string[]): Readonly<Record<string, string>> {
  const svg = `icon_${name}.svg`;
  if (files.includes(svg)) return { svg };
  const states = ["inactive", "active", "hover"].map(
    (state) => [state, `icon_${name}_${state}.png`] as const,
  );
  return Object.fromEntries(states.filter(([, file]) => files.includes(file)));
}

async function iconFiles(folder: string): Promise<readonly string[]> {
  return await readdir(path.join(folder, "assets")).catch(() => []);
}

function mapValues<T, U>(
  record: Readonly<Record<string, T>>,
  change: (value: T, key: string) => U,
): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]));
}

async function readJson<T>(file: string, schema: z.ZodMiniType<T>): Promise<T> {
  const text = await readFile(file, "utf8").catch((thrown) => {
    if (isMissing(thrown))
      throw Object.assign(new Error(`${file} is not there. Name a folder that holds a v2 app.`), {
        code: "ENOENT",
      });
    throw thrown;
  });
  const result = schema.safeParse(parseJson(text, file));
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
  throw new Error(`${file}: ${problems.join("; ")}`);
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (thrown) {
    throw new Error(`${file} is no JSON: ${String(thrown)}`);
  }
}

function isMissing(thrown: unknown): boolean {
  return typeof thrown === "object" && thrown !== null && "code" in thrown && thrown.code === "ENOENT";
}
