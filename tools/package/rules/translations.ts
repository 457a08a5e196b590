import type { AppFolder } from "../app-folder";
import { asObject, isObject, jsonProblems, readJson } from "../json-file";
import { doubtful, type Problem, wrong } from "../problem";

const FILE = /^translations\/([^/]+)\.json$/;
const LOCALE = /^[a-z]{2,3}(-\w{2,3})?$/;

/** Every locale is named as Zendesk names it and words the app's settings, and no others. */
export function translationProblems(app: AppFolder): readonly Problem[] {
  const { defaultLocale = "en" } = readJson(app, "manifest.json");
  const files = app.map((file) => file.path).filter((path) => path.startsWith("translations/"));
  const needed = `translations/${defaultLocale}.json`;
  return [
    ...(files.includes(needed) ? [] : [wrong(needed, "is missing", "add the default locale's words")]),
    ...files.flatMap((path) => fileProblems(app, path)),
  ];
}

function fileProblems(app: AppFolder, path: string): readonly Problem[] {
  const locale = FILE.exec(path)?.[1];
  if (locale === undefined || !LOCALE.test(locale)) {
    return [wrong(path, "is not named as a locale", "name it like en.json, pt-BR.json or es-419.json")];
  }
  const words = asObject(readJson(app, path).app);
  return [
    ...jsonProblems(app, path),
    ...(words.package === undefined
      ? []
      : [
          wrong(
            `${path}: app.package`,
            "is the form of Zendesk's own apps",
            "put its strings beside it, in app",
          ),
        ]),
    ...parameterWordProblems(app, path, words.parameters),
  ];
}

function parameterWordProblems(app: AppFolder, path: string, words: unknown): readonly Problem[] {
  const { parameters, defaultLocale = "en" } = readJson(app, "manifest.json");
  const names = (Array.isArray(parameters) ? parameters : [])
    .filter(isObject)
    .map(({ name }) => String(name));
  const worded = asObject(words);
  const where = `${path}: app.parameters`;
  const untold = names.filter((name) => worded[name] === undefined);
  const unlabelled = Object.keys(worded).filter((name) => typeof asObject(worded[name]).label !== "string");
  const unknown = Object.keys(worded).filter((name) => !names.includes(name));
  return [
    ...(path === `translations/${defaultLocale}.json`
      ? untold.map((name) => wrong(`${where}.${name}`, "is missing", "say what the setting is"))
      : untoldProblems(where, untold, names.length)),
    ...unlabelled.map((name) => wrong(`${where}.${name}.label`, "is missing", "say what the setting is")),
    ...unknown.map((name) =>
      wrong(`${where}.${name}`, "words no parameter", "take it out, or mend its name"),
    ),
  ];
}

/** Zendesk lays each locale over the default one, so what is missing is shown in its words. */
function untoldProblems(where: string, untold: readonly string[], all: number): readonly Problem[] {
  if (untold.length === 0) return [];
  const what = `lacks ${untold.length} of ${all} settings`;
  return [doubtful(where, what, "word them, or an admin reads them in the default locale")];
}
