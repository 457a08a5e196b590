import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Story } from "../preview/account/account";

export type Row = Readonly<Record<string, unknown>>;

/** A file of fixtures/: its name without `.json`, its text as it stands on disk, and what it holds. */
export type StoryFile = Readonly<{ name: string; text: string; story: Story }>;

/** From the root, where npm runs every script: Jest and the benches load this file, each in a module system of its own. */
const FOLDER = "fixtures";

/** All stories in the order of their file names. Throws, naming the file, where one is not JSON. */
export function readStories(): readonly StoryFile[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => readStory(file));
}

function readStory(file: string): StoryFile {
  const text = readFileSync(join(FOLDER, file), "utf8");
  try {
    return { name: file.replace(/\.json$/, ""), text, story: JSON.parse(text) as Story };
  } catch (error) {
    throw new Error(`fixtures/${file} is not JSON: ${String(error)}`);
  }
}

/** Every row of a part (`audits`, `users`, …) over all stories, with the story it stands in. */
export const rowsOf = (stories: readonly StoryFile[], part: keyof Story) =>
  stories.flatMap(({ name, story }) => {
    const rows = story[part];
    return Array.isArray(rows) ? (rows as readonly Row[]).map((row) => ({ name, row })) : [];
  });

export const eventsOf = (story: Story): readonly Row[] =>
  (story.audits ?? []).flatMap((audit) => (Array.isArray(audit.events) ? (audit.events as Row[]) : []));

/** What was set and what changed, in the order in which it happened. */
export const fieldEvents = (story: Story): readonly Row[] =>
  eventsOf(story).filter(({ type }) => type === "Create" || type === "Change");

/** All values a field was given over the ticket's life, without the times it was emptied. */
export const changedTo = (story: Story, field: string): readonly unknown[] =>
  fieldEvents(story)
    .filter((event) => event.field_name === field && event.value !== null)
    .map((event) => event.value);

export const idsOf = (rows: readonly Row[] | undefined): readonly unknown[] =>
  (rows ?? []).map((row) => row.id);

/** Id and title of every trigger and automation that audits and their events name. */
export const rulesOf = (story: Story): readonly (readonly [unknown, unknown])[] =>
  [...(story.audits ?? []), ...eventsOf(story)].flatMap((row) => {
    const via = row.via as { channel?: unknown; source?: { from?: Row } } | undefined;
    return via?.channel === "rule" ? [[via.source?.from?.id, via.source?.from?.title] as const] : [];
  });
