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

/**
 * Takes out what stands at these paths, all of them paths of the draft as it is given. An item of a list goes
 * with its whole entry, half an attempt says nothing; and goes once, however many of its values are named.
 */
export function removeAll(draft: Draft, paths: readonly (readonly string[])[]): void {
  const holders = new Set<Draft>();
  for (const path of paths.map(entryOf)) {
    const holder = parentOf(draft, path);
    if (holder === null) continue;
    holder[path.at(-1) ?? ""] = GONE;
    holders.add(holder);
  }
  for (const holder of holders) sweep(holder);
}

/** Stands where something was, so that no item of a list moves while others are still to go. */
const GONE = Symbol("gone");

function sweep(holder: Draft): void {
  if (Array.isArray(holder)) {
    holder.splice(0, holder.length, ...holder.filter((item) => item !== GONE));
    return;
  }
  for (const [key, value] of Object.entries(holder)) if (value === GONE) delete holder[key];
}

function entryOf(path: readonly string[]): readonly string[] {
  const item = path.map((key) => INDEX.test(key)).lastIndexOf(true);
  return item === -1 ? path : path.slice(0, item + 1);
}

const INDEX = /^\d+$/;

export const written = (path: readonly string[]): string =>
  path.reduce(
    (text, key) => (INDEX.test(key) ? `${text}[${key}]` : text === "" ? key : `${text}.${key}`),
    "",
  );
