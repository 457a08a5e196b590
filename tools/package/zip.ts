import { buffer } from "node:stream/consumers";
import { ZipFile } from "yazl";
import type { AppFolder } from "./app-folder";

/** A zip holds local time without a zone: the first moment it can hold is the same everywhere. */
const MODIFIED = new Date(1980, 0, 1);

/** The same files give the same bytes on every machine: sorted, one date, one mode, no folder entries. */
export async function zipped(app: AppFolder): Promise<Buffer> {
  const zip = new ZipFile();
  for (const { path, bytes } of app) {
    zip.addBuffer(bytes, path, {
      mtime: MODIFIED,
      mode: 0o100644,
      compressionLevel: 9,
      forceDosTimestamp: true,
    });
  }
  zip.end();
  return buffer(zip.outputStream);
}
