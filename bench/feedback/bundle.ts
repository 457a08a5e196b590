import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { build, type Plugin } from "esbuild";
import type { Mutant } from "./mutants";

/** A worker's code in one file, for as long as it is needed. */
export type Bundle = Readonly<{ file: string; remove(): Promise<void> }>;

/**
 * Puts a worker into one file of plain JavaScript, so that it starts at once and runs at full speed. With a
 * mutant, one guard of the write path is missing from it; one whose place is no longer found throws.
 */
export async function bundle(entry: string, mutant: Mutant | null = null): Promise<Bundle> {
  const folder = await mkdtemp(join(tmpdir(), "baton-bench-"));
  const file = join(folder, "worker.mjs");
  await build({
    entryPoints: [resolve(import.meta.dirname, entry)],
    outfile: file,
    bundle: true,
    minify: true,
    platform: "node",
    format: "esm",
    target: "node20",
    alias: { "zod/mini": resolve(import.meta.dirname, "compiled-zod.ts") },
    logLevel: "error",
    plugins: mutant ? [mutation(mutant)] : [],
  });
  return { file, remove: () => rm(folder, { recursive: true, force: true }) };
}

function mutation(mutant: Mutant): Plugin {
  return {
    name: "mutation",
    setup: ({ onLoad }) => {
      onLoad({ filter: new RegExp(`${mutant.file.replaceAll(/[./]/g, "\\$&")}$`) }, async ({ path }) => ({
        contents: mutate(await readFile(path, "utf8"), mutant),
        loader: "ts",
      }));
    },
  };
}

/** The source without one guard. Throws where the guard is not there exactly once: the list is stale then. */
export function mutate(source: string, { name, file, find, replace }: Mutant): string {
  const found = source.split(find).length - 1;
  if (found !== 1) {
    throw new Error(
      `Mutant "${name}": ${file} holds ${JSON.stringify(find)} ${found} times, not once. Point it at the guard again.`,
    );
  }
  return source.replace(find, () => replace);
}
