import { LineCounter, parseDocument } from "yaml";
import { type AppFolder, fileAt } from "./app-folder";
import { type Problem, wrong } from "./problem";

export type JsonObject = Readonly<Record<string, unknown>>;

/** Anything that is not an object with keys (a list, null, text) answers an empty one. */
export const asObject = (value: unknown): JsonObject => (isObject(value) ? value : {});

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A file's JSON object; empty where the file is absent or broken, which `jsonProblems` reports. */
export function readJson(app: AppFolder, path: string): JsonObject {
  try {
    return asObject(JSON.parse(fileAt(app, path)?.bytes.toString("utf8") ?? "{}"));
  } catch {
    return {};
  }
}

/** What is wrong with a file as JSON: its syntax, its outermost shape, and every key given twice. */
export function jsonProblems(app: AppFolder, path: string): readonly Problem[] {
  const source = fileAt(app, path)?.bytes.toString("utf8");
  if (source === undefined) return [];
  try {
    if (!isObject(JSON.parse(source))) {
      return [wrong(path, "holds no JSON object", "write the file as { … }")];
    }
  } catch (error) {
    return [wrong(path, `is no JSON: ${error instanceof Error ? error.message : error}`, "mend the syntax")];
  }
  return repeatedKeys(source).map((line) =>
    wrong(`${path}: line ${line}`, "gives a key a second time", "keep one of the two; Zendesk refuses both"),
  );
}

/** JSON.parse keeps the last of two equal keys without a word; every JSON text is YAML, whose reader tells. */
function repeatedKeys(source: string): readonly number[] {
  const lineCounter = new LineCounter();
  const { errors } = parseDocument(source, { uniqueKeys: true, lineCounter, prettyErrors: false });
  return errors
    .filter((error) => error.code === "DUPLICATE_KEY")
    .map((error) => lineCounter.linePos(error.pos[0]).line);
}
