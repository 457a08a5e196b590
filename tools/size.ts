import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { z } from "zod";
import { BUILD_REPORT, DIST } from "./build-app";

const ASSETS = path.join(DIST, "assets");

/**
 * What a browser loads, gzipped. The first load is the page and what it names: enough to ask Zendesk. The card
 * is drawn when the parts that draw have come too. What comes later (feedback and folds, histories, words,
 * another locale) is in neither.
 */
const BUDGETS = [
  { what: "first load", parts: ["sidebar"], limitBytes: 95_000 },
  { what: "until the card is drawn", parts: ["sidebar", "card"], limitBytes: 114_500 },
] as const;

const Report = z.object({
  namedChunkGroups: z.record(z.string(), z.object({ assets: z.array(z.object({ name: z.string() })) })),
});

if (!existsSync(BUILD_REPORT))
  throw new Error("Nothing is built yet to be weighed: npm run package builds it.");
const groups = Report.parse(JSON.parse(readFileSync(BUILD_REPORT, "utf8"))).namedChunkGroups;
const lines = BUDGETS.map(({ what, parts, limitBytes }) => {
  const bytes = gzipped("sidebar.html") + sum(filesOf(parts).map(gzipped));
  if (bytes > limitBytes) process.exitCode = 1;
  return `${what} ${(bytes / 1000).toFixed(1)} KB gz of ${limitBytes / 1000}`;
});
console.log(lines.join(", "));

function filesOf(parts: readonly string[]): readonly string[] {
  return [...new Set(parts.flatMap((part) => groups[part]?.assets ?? missing(part)).map(({ name }) => name))];
}

function missing(part: string): never {
  throw new Error(`The build has no part "${part}". It has ${Object.keys(groups).join(", ")}`);
}

function gzipped(file: string): number {
  return gzipSync(readFileSync(path.join(ASSETS, file)), { level: 9 }).length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
