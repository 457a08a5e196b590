import type { AppFolder } from "../app-folder";
import { asObject, readJson } from "../json-file";
import { type Problem, wrong } from "../problem";

const WHERE = "translations/en.json: app";
/** Longest texts the Marketplace takes, in characters. */
const LONGEST = { name: 40, short_description: 80 } as const;
const NEEDED_IN_PUBLIC = ["short_description", "long_description", "installation_instructions"];

/** What a person reads before installing: only the English file is ever shown, and only it is checked. */
export function listingProblems(app: AppFolder): readonly Problem[] {
  const words = asObject(readJson(app, "translations/en.json").app);
  const isPublic = readJson(app, "manifest.json").private === false;
  const needed = ["name", ...(isPublic ? NEEDED_IN_PUBLIC : [])];
  return [
    ...needed
      .filter((key) => typeof words[key] !== "string" || words[key] === "")
      .map((key) =>
        wrong(`${WHERE}.${key}`, "is missing", "write it; Zendesk shows it to who installs the app"),
      ),
    ...Object.entries(LONGEST).flatMap(([key, longest]) => {
      const length = String(words[key] ?? "").length;
      if (length <= longest) return [];
      return [wrong(`${WHERE}.${key}`, `has ${length} characters`, `shorten it to ${longest}`)];
    }),
  ];
}
