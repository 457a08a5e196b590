/**
 * What is read of one text before anything is parsed. A payload over these is not a payload a bot meant:
 * the contract's own example has 3 KB, depth 4 and 60 keys.
 */
export const CAPS = { characters: 65_536, depth: 16, keys: 256, items: 200, shownCharacters: 4_096 } as const;

type Caps = { readonly [K in keyof typeof CAPS]: number };

/** Keys that would reach an object's prototype. They are dropped wherever they stand. */
const UNSAFE_KEYS: readonly string[] = ["__proto__", "constructor", "prototype"];

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export type Capped =
  | Readonly<{ kind: "within"; value: Json; dropped: readonly string[] }>
  | Readonly<{ kind: "over"; cap: "depth" | "keys" | "items" }>;

const into =
  <K extends PropertyKey>(holder: Record<K, Json>, key: K) =>
  (value: Json): void => {
    holder[key] = value;
  };

/**
 * A copy of parsed JSON without unsafe keys, refused as a whole where it is deeper, wider or longer than
 * the caps. Iterates, so that a nest of brackets cannot exhaust the stack. `dropped` names the paths.
 */
export function withinCaps(parsed: unknown, caps: Pick<Caps, "depth" | "keys" | "items"> = CAPS): Capped {
  const dropped: string[] = [];
  const root: { value: Json } = { value: null };
  const work: Array<{ from: unknown; put: (value: Json) => void; depth: number; path: string }> = [
    { from: parsed, put: into(root, "value"), depth: 0, path: "" },
  ];
  let keys = 0;
  for (let next = work.pop(); next !== undefined; next = work.pop()) {
    const { from, put, depth, path } = next;
    if (depth > caps.depth) return { kind: "over", cap: "depth" };
    if (Array.isArray(from)) {
      if (from.length > caps.items) return { kind: "over", cap: "items" };
      const copy: Json[] = new Array(from.length).fill(null);
      put(copy);
      from.forEach((item, index) => {
        work.push({
          from: item,
          put: into(copy, index),
          depth: depth + 1,
          path: `${path}[${index}]`,
        });
      });
    } else if (typeof from === "object" && from !== null) {
      const copy: Record<string, Json> = {};
      put(copy);
      for (const [key, value] of Object.entries(from)) {
        const at = path === "" ? key : `${path}.${key}`;
        if (UNSAFE_KEYS.includes(key)) {
          dropped.push(at);
          continue;
        }
        keys += 1;
        if (keys > caps.keys) return { kind: "over", cap: "keys" };
        copy[key] = null;
        work.push({ from: value, put: into(copy, key), depth: depth + 1, path: at });
      }
    } else {
      put(typeof from === "string" || typeof from === "number" || typeof from === "boolean" ? from : null);
    }
  }
  return { kind: "within", value: root.value, dropped };
}
