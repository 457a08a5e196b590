import { readFile } from "node:fs/promises";
import { jsonErrorPosition } from "../domain/json-position";
import { InputError } from "./input-error";

/** A file's text; one line where it cannot be read. A byte order mark is not part of it. */
export async function readText(file: string): Promise<string> {
  try {
    return (await readFile(file, "utf8")).replace(/^\uFEFF/, "");
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    const why: Readonly<Record<string, string>> = {
      ENOENT: "no such file",
      EISDIR: "is a folder, not a file",
      EACCES: "may not be read",
    };
    throw new InputError(`${file}: ${why[code] ?? `cannot be read (${code})`}`);
  }
}

/** JSON of a file's text, or of the one line of it that starts at `line`. */
export function parseJson(text: string, file: string, line = 1): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const at = jsonErrorPosition(text);
    throw new InputError(`${file}:${at.line + line - 1}:${at.column}: not JSON`);
  }
}
