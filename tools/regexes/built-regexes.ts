import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { compileFunction } from "node:vm";
import { build } from "esbuild";
import { findRegexes, type RegexSite } from "./find-regexes";

/** What a site gave when its module was loaded. */
export type BuiltRegex = Readonly<{ source: string; flags: string }>;

/**
 * The expressions that modules put together while they load, by site: the modules are run with every `RegExp(…)`
 * reporting what it made. A site that is missing here runs later, on values nobody knows before.
 */
export async function builtRegexes(
  files: readonly string[],
): Promise<ReadonlyMap<string, readonly BuiltRegex[]>> {
  const found = new Map<string, readonly BuiltRegex[]>();
  if (files.length === 0) return found;
  const code = await reportingBundle(files.map((file) => path.resolve(file)));
  const report = (site: string, made: RegExp): RegExp => {
    found.set(site, [...(found.get(site) ?? []), { source: made.source, flags: made.flags }]);
    return made;
  };
  const run = compileFunction(code, ["reportRegex", "require", "module", "exports"]);
  run(report, createRequire(import.meta.url), { exports: {} }, {});
  return found;
}

/** Names a site across the source and the run. */
export const siteName = ({ file, start }: RegexSite): string => `${path.resolve(file)}@${start}`;

async function reportingBundle(files: readonly string[]): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: files.map((file) => `import ${JSON.stringify(file)};`).join("\n"),
      resolveDir: process.cwd(),
    },
    bundle: true,
    write: false,
    platform: "node",
    format: "cjs",
    packages: "external",
    logLevel: "silent",
    plugins: [
      {
        name: "report-regexes",
        setup: ({ onLoad }) =>
          onLoad({ filter: /\.tsx?$/ }, ({ path: file }) => ({
            contents: reporting(file, readFileSync(file, "utf8")),
            loader: file.endsWith("x") ? "tsx" : "ts",
          })),
      },
    ],
  });
  return outputFiles[0]?.text ?? "";
}

/** From the last to the first, so that earlier places stay where they are; a site inside another stays inside. */
function reporting(file: string, text: string): string {
  return findRegexes(file, text)
    .filter(({ kind }) => kind === "built")
    .flatMap((site) => [
      { at: site.end, put: ")" },
      { at: site.start, put: `reportRegex(${JSON.stringify(siteName(site))}, ` },
    ])
    .sort((a, b) => b.at - a.at)
    .reduce((so, { at, put }) => so.slice(0, at) + put + so.slice(at), text);
}
