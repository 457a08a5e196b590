import { mkdir } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Configuration } from "webpack";
import { bundle } from "./bundle";

const preview = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const root = path.dirname(preview);
const cache = path.join(root, "node_modules/.cache/local-zendesk");

/** Where built files lie, and the page's entry script among them. */
export type PageBundle = Readonly<{ folder: string; script: string }>;

/** Builds the page that plays the agent's workspace. A second start takes most of it from a cache. */
export async function buildPage(): Promise<PageBundle> {
  const folder = path.join(cache, "page");
  await mkdir(folder, { recursive: true });
  const stats = await bundle(configuration(folder));
  const [script] =
    stats.toJson({ all: false, entrypoints: true, assets: true }).entrypoints?.page?.assets ?? [];
  if (!script) throw new Error("The page's build has no script.");
  return { folder, script: script.name };
}

function configuration(folder: string): Configuration {
  return {
    mode: "production",
    context: root,
    entry: { page: path.join(preview, "page/main.tsx") },
    output: { path: folder, filename: "[name].[contenthash:8].js" },
    cache: { type: "filesystem", cacheDirectory: path.join(cache, "webpack-page") },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "swc-loader",
          options: {
            jsc: {
              target: "es2022",
              parser: { syntax: "typescript", tsx: true },
              transform: { react: { runtime: "automatic" } },
            },
          },
        },
      ],
    },
    // Served on this machine only: minifying would cost more time than it saves.
    optimization: { minimize: false },
    performance: false,
  };
}
