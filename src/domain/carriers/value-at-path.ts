import type { Json } from "../handoff/caps";

/**
 * What stands at a path of keys with points between (`responseMessages.liveAgentHandoff`): of a list on the way, in
 * the first of its items that has it. Undefined where nothing does; a prototype's keys are none.
 */
export function valueAtPath(value: Json | undefined, path: string): Json | undefined {
  return at(value, path.split("."));
}

function at(value: Json | undefined, [key, ...rest]: readonly string[]): Json | undefined {
  if (key === undefined) return value;
  if (Array.isArray(value)) {
    for (const item of value as readonly Json[]) {
      const found = at(item, [key, ...rest]);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
  return at((value as { readonly [key: string]: Json })[key], rest);
}
