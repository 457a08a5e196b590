import type { AppFolder } from "./app-folder";
import type { Problem } from "./problem";
import { fileProblems } from "./rules/files";
import { imageProblems } from "./rules/images";
import { listingProblems } from "./rules/listing";
import { locationProblems } from "./rules/locations";
import { manifestProblems } from "./rules/manifest";
import { pageProblems } from "./rules/pages";
import { parameterProblems } from "./rules/parameters";
import { scriptProblems } from "./rules/scripts";
import { svgProblems } from "./rules/svg";
import { translationProblems } from "./rules/translations";
import { wordProblems } from "./rules/words";

const RULES: readonly ((app: AppFolder) => readonly Problem[])[] = [
  manifestProblems,
  locationProblems,
  parameterProblems,
  translationProblems,
  listingProblems,
  fileProblems,
  imageProblems,
  svgProblems,
  pageProblems,
  scriptProblems,
  wordProblems,
];

/**
 * Everything wrong with an app's folder, all at once. The rules are those of Zendesk's validator
 * (zendesk_apps_support 4.52), which needs an account to run, and of the Marketplace's page for authors;
 * where ours are stricter, the rule's file says why.
 */
export const packageProblems = (app: AppFolder): readonly Problem[] => RULES.flatMap((rule) => rule(app));
