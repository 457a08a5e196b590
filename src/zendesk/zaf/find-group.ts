import * as z from "zod/mini";
import { isRecord } from "../framework/record";
import { boolean, id, readList, text } from "../wire/scalars";
import type { ZafClient } from "../zaf-client";

const PAGE = 100;
/** An account with more groups than this names them by id in its policy. */
const MOST_PAGES = 10;

const group = z.object({ id, name: text, deleted: boolean });

/**
 * A group's id by its name, case and white space folded; null where the account has none of that name.
 * Reads the list page by page and stops at the first match; deleted groups do not count.
 */
export async function findGroup(client: ZafClient, name: string): Promise<string | null> {
  const wanted = folded(name);
  let after = "";
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const url = `/api/v2/groups?exclude_deleted=true&page[size]=${PAGE}${after}`;
    const body = await client.request("GET", url);
    const found = readList(group, body.groups, PAGE).find(
      (each) => each.id !== null && each.deleted !== true && folded(each.name ?? "") === wanted,
    );
    if (found !== undefined) return found.id;
    const meta = isRecord(body.meta) ? body.meta : {};
    if (meta.has_more !== true || typeof meta.after_cursor !== "string") return null;
    after = `&page[after]=${encodeURIComponent(meta.after_cursor)}`;
  }
  return null;
}

function folded(name: string): string {
  return name.normalize("NFKC").trim().toLowerCase().replace(/\s+/g, " ");
}
