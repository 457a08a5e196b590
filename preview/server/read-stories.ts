import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod/mini";
import type { Story } from "../account/account";

const storySchema = z.looseObject({ title: z.string(), ticket: z.looseObject({ id: z.number() }) });

/**
 * The folder's stories, by file name. Files that are no stories are passed over; a folder that is not
 * there rejects with one line that says what to do, and so does a file that is no JSON.
 */
export async function readStories(folder: string): Promise<readonly Story[]> {
  const names = await readdir(folder).catch(() => {
    throw new Error(`There is no folder ${folder}. Name one that holds stories with --stories DIR.`);
  });
  const files = names.filter((name) => name.endsWith(".json")).sort();
  const stories = await Promise.all(files.map((name) => readStory(path.join(folder, name))));
  return stories.filter((story) => story !== null);
}

async function readStory(file: string): Promise<Story | null> {
  const text = await readFile(file, "utf8");
  try {
    const result = storySchema.safeParse(JSON.parse(text));
    return result.success ? (result.data as Story) : null;
  } catch (thrown) {
    throw new Error(`${file} is no JSON: ${String(thrown)}`);
  }
}
