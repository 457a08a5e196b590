import type { Json } from "./caps";
import { isObject, type JsonObject } from "./payload-text";

/** A payload while it is being mended: a copy of its own, changed in place by path. */
export type Draft = { [key: string]: unknown };

export function copyOf(object: JsonObject): Draft {
  const copy = (value: Json): unknown => {
    if (Array.isArray(value)) return value.map(copy);
    if (isObject(value))
      return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copy(item)]));
    return value;
  };
  return Object.fromEntries(Object.entries(object).map(([key, item]) => [key, copy(item)]));
}

const isDraft = (value: unknown): value is Draft => typeof value === "object" && value !== null;

export function valueAt(draft: Draft, path: readonly string[]): Json | undefined {
  let value: unknown = draft;
  for (const key of path) {
    if (!isDraft(value) || !Object.hasOwn(value, key)) return undefined;
    value = value[key];
  }
  return value as Json | undefined;
}

function parentOf(draft: Draft, path: readonly string[]): Draft | null {
  const parent = path.length === 1 ? draft : valueAt(draft, path.slice(0, -1));
  return isDraft(parent) ? parent : null;
}

export function setAt(draft: Draft, path: readonly string[], value: Json): void {
  const parent = parentOf(draft, path);
  if (parent !== null) parent[path.at(-1) ?? ""] = value;
}

/** An item of a list goes with its whole entry: half an attempt says nothing. */
export function removeAt(draft: Draft, path: readonly string[]): void {
  const item = path.map((key) => /^\d+$/.test(key)).lastIndexOf(true);
  const target = item === -1 ? path : path.slice(0, item + 1);
  const parent = parentOf(draft, target);
  const key = target.at(-1) ?? "";
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else if (parent !== null) delete parent[key];
}

export const written = (path: readonly string[]): string =>
  path.reduce(
    (text, key) => (/^\d+$/.test(key) ? `${text}[${key}]` : text === "" ? key : `${text}.${key}`),
    "",
  );
