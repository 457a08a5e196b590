import { mkdir, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { bundle } from "./bundle";

const root = path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url))));

/**
 * The app framework's SDK as a script that defines `ZAFClient`, which is how Zendesk serves it. From the
 * npm package unless `SDK` in the environment names another build: a script is served as it is, a
 * CommonJS module is bundled.
 */
export async function readSdkScript(sdk = process.env.SDK): Promise<string> {
  const source = sdk
    ? path.resolve(sdk)
    : createRequire(import.meta.url).resolve("zendesk_app_framework_sdk");
  const text = await readFile(source, "utf8");
  if (!/\brequire\s*\(/.test(text) || /\bdefine\.amd\b/.test(text)) return text;
  const folder = path.join(root, "node_modules/.cache/local-zendesk/sdk");
  await mkdir(folder, { recursive: true });
  const filename = `zaf_sdk.${process.pid}.js`;
  await bundle({
    mode: "production",
    context: path.dirname(source),
    entry: source,
    output: { path: folder, filename, library: { name: "ZAFClient", type: "window" } },
    // Served on this machine only, and small: minifying would start threads for nothing.
    optimization: { minimize: false },
    performance: false,
  });
  const script = await readFile(path.join(folder, filename), "utf8");
  await rm(path.join(folder, filename));
  return script;
}
