import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

const ASSETS = path.join(import.meta.dirname, "../dist/assets");
/** Sidebar's first load, gzipped: the page and every script and style it names itself. */
const LIMIT_BYTES = 95_000;

const page = readFileSync(path.join(ASSETS, "sidebar.html"), "utf8");
const named = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => match[1] ?? "");
const files = ["sidebar.html", ...readdirSync(ASSETS).filter((file) => named.includes(file))];
const bytes = files.reduce(
  (sum, file) => sum + gzipSync(readFileSync(path.join(ASSETS, file)), { level: 9 }).length,
  0,
);
const holds = bytes < LIMIT_BYTES;
console.log(
  `sidebar first load ${(bytes / 1000).toFixed(1)} KB gz of ${LIMIT_BYTES / 1000} (${files.join(", ")})${holds ? "" : ": too large"}`,
);
process.exitCode = holds ? 0 : 1;
