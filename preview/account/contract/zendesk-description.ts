import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { type Row, rowOf } from "../row";

/** Beside the repository, unless the environment says otherwise: the description is Zendesk's and is not ours to pass on. */
const USUAL_PLACE = join(process.cwd(), "../shared/data/zendesk-oas.yaml");

const descriptionPath = (): string => process.env.ZENDESK_OAS ?? USUAL_PLACE;

/**
 * Zendesk's OpenAPI description of the Support API, or null, with a warning on the console, where the
 * file is not there. It can be had from developer.zendesk.com ("Download OpenAPI file").
 */
export function readDescription(): Row | null {
  const path = descriptionPath();
  if (!existsSync(path)) {
    console.warn(`CONTRACT NOT CHECKED: no OpenAPI description at ${path}. Set ZENDESK_OAS to its path.`);
    return null;
  }
  const { mtimeMs, size } = statSync(path);
  return parsedOnce(path, join(FOR_NEXT_TIME, `zendesk-description-${size}-${Math.floor(mtimeMs)}.json`));
}

/** Not committed, as nothing there is. */
const FOR_NEXT_TIME = join(process.cwd(), "tmp");

/** As YAML it takes a second to read, as JSON no time; every test file that has an account reads it. */
function parsedOnce(path: string, kept: string): Row {
  if (existsSync(kept)) return rowOf(JSON.parse(readFileSync(kept, "utf8")));
  const description = rowOf(parse(readFileSync(path, "utf8"), { maxAliasCount: -1 }));
  mkdirSync(FOR_NEXT_TIME, { recursive: true });
  // Whole or not at all: several processes may be at it.
  writeFileSync(`${kept}.${process.pid}`, JSON.stringify(description));
  renameSync(`${kept}.${process.pid}`, kept);
  return description;
}
