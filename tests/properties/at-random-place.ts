/**
 * The same value with one place in it changed; nothing that was given is touched. `steps` choose a child on
 * each level, counted round; one past the last child, or the end of the steps, is the place itself. JSON that
 * stands in a text (a payload in a field, a policy in a setting) is walked into like any other.
 */
export function atRandomPlace(
  value: unknown,
  steps: readonly number[],
  change: (was: unknown) => unknown,
): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return change(value);
  const inner = embedded(value);
  if (inner !== undefined) return JSON.stringify(atRandomPlace(inner, steps, change));
  if (typeof value !== "object" || value === null) return change(value);
  const keys = Object.keys(value);
  const key = keys[step % (keys.length + 1)];
  if (key === undefined) return change(value);
  const child: unknown = Reflect.get(value, key);
  return withChild(value, key, atRandomPlace(child, rest, change));
}

function embedded(value: unknown): unknown {
  if (typeof value !== "string" || !value.startsWith("{")) return undefined;
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}

function withChild(value: object, key: string, child: unknown): unknown {
  const copy = Array.isArray(value) ? [...value] : { ...value };
  return Object.defineProperty(copy, key, { value: child, ...OWN });
}

/** Also for a key like `__proto__`, which an assignment would take for the prototype. */
const OWN = { enumerable: true, configurable: true, writable: true } as const;

/** An object with these keys of its own, whatever they are called. */
export function withOwnKeys(entries: readonly (readonly [string, unknown])[]): object {
  return entries.reduce((object, [key, value]) => Object.defineProperty(object, key, { value, ...OWN }), {});
}
