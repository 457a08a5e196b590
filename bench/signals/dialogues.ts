import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Where other people's dialogues lie: `BATON_DATA`, else `../shared/data` beside the repository. */
const FOLDER = join(process.env.BATON_DATA ?? join(process.cwd(), "../shared/data"), "dialogues");

/** The text of a file of dialogues, or null where the data is not on this machine. */
export function dialogueFile(name: string): string | null {
  const path = join(FOLDER, name);
  return existsSync(path) ? readFileSync(path, "utf8") : null;
}

/** For the line that says what is missing. */
export const whereDialoguesLie = (): string => FOLDER;
