import { existsSync, readFileSync } from "node:fs";
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
  return rowOf(parse(readFileSync(path, "utf8"), { maxAliasCount: -1 }));
}
