import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import { fromBufferPromise } from "yauzl";

/** Ours. Zendesk takes a private app's package of up to 2 MB, which unpacks to a few times that. */
const LIMITS = { bytes: 32 * 1024 * 1024, files: 2000 };

/**
 * Writes the files of an app's package into a folder, and nowhere else: a name that leads out of it is
 * refused by the zip's reader before anything of it is written. So is a package of too many files, or of too
 * many bytes by what it declares; a file longer than declared ends the reading. Rejects with one line.
 */
export async function unpackApp(zip: Buffer, folder: string, limits = LIMITS): Promise<void> {
  const archive = await fromBufferPromise(zip);
  if (archive.entryCount > limits.files)
    throw new Error(`The package has ${archive.entryCount} files; at most ${limits.files} are taken.`);
  let bytes = 0;
  for await (const entry of archive.eachEntry()) {
    if (entry.fileName.endsWith("/")) continue;
    bytes += entry.uncompressedSize;
    if (bytes > limits.bytes)
      throw new Error(`The package unpacks to more than ${limits.bytes} bytes, which is not taken.`);
    const file = path.join(folder, entry.fileName);
    await mkdir(path.dirname(file), { recursive: true });
    // Links are written as the plain files that hold their text, so none of them leads anywhere.
    await writeFile(file, await buffer(await archive.openReadStreamPromise(entry)));
  }
}
