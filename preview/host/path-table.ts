import { parsePath, pathShape } from "./path-grammar";

/** Where an app may stand in Zendesk Support. */
export const LOCATIONS = [
  "ticket_sidebar",
  "new_ticket_sidebar",
  "nav_bar",
  "top_bar",
  "background",
  "modal",
  "user_sidebar",
  "organization_sidebar",
  "ticket_editor",
] as const;
export type Location = (typeof LOCATIONS)[number];

/**
 * What stands behind one path. `args` are the path's own arguments, in the order they are written. A
 * handler that throws refuses that path alone; its message is what the app reads.
 */
export type PathEntry<Scope> = Readonly<{
  /** Absent: everywhere. */
  locations?: readonly Location[];
  get?: (scope: Scope, args: readonly string[]) => unknown;
  set?: (scope: Scope, value: unknown, args: readonly string[]) => unknown;
  invoke?: (scope: Scope, params: readonly unknown[], args: readonly string[]) => unknown;
}>;

/** Shape of a path (`pathShape`) to what stands behind it. */
export type PathTable<Scope> = Readonly<Record<string, PathEntry<Scope>>>;

export type PathRequest =
  | Readonly<{ kind: "get"; paths: readonly string[] }>
  | Readonly<{ kind: "set"; values: Readonly<Record<string, unknown>> }>
  | Readonly<{ kind: "invoke"; calls: Readonly<Record<string, readonly unknown[]>> }>;

export type PathError = Readonly<{ name: string; message: string; path: string }>;

/** Always has `errors`, empty when all went well, beside one key for every path that went well. */
export type PathResult = Readonly<{ errors: Readonly<Record<string, PathError>>; [path: string]: unknown }>;

/**
 * Answers one bulk call: every path on its own, so that one bad path leaves the others standing. An
 * unknown path, and one that this location does not have, is refused with "No such Api".
 */
export async function answerPaths<Scope>(
  table: PathTable<Scope>,
  request: PathRequest,
  location: Location,
  scope: Scope,
): Promise<PathResult> {
  const steps = stepsOf(request);
  const outcomes = await Promise.all(
    steps.map(async ([path, run]) => {
      try {
        const value = await run(table, location, scope);
        return { path, value: value ?? null };
      } catch (thrown) {
        return { path, error: pathError(path, thrown) };
      }
    }),
  );
  // fromEntries defines keys, so a path named __proto__ stays a path.
  const failed = outcomes.flatMap(({ path, error }) => (error ? [[path, error] as const] : []));
  const answered = outcomes.flatMap(({ path, value, error }) => (error ? [] : [[path, value] as const]));
  return { ...Object.fromEntries(answered), errors: Object.fromEntries(failed) };
}

type Run = <Scope>(table: PathTable<Scope>, location: Location, scope: Scope) => unknown;

function stepsOf(request: PathRequest): readonly (readonly [path: string, run: Run])[] {
  switch (request.kind) {
    case "get":
      return request.paths.map((path) => [path, (table, at, scope) => readPath(table, path, at, scope)]);
    case "set":
      return Object.entries(request.values).map(([path, value]) => [
        path,
        (table, at, scope) => {
          const { entry, args } = exactEntry(table, path, at);
          if (!entry?.set) throw noSuchApi();
          return entry.set(scope, value, args) ?? value;
        },
      ]);
    case "invoke":
      return Object.entries(request.calls).map(([path, params]) => [
        path,
        (table, at, scope) => {
          const { entry, args } = exactEntry(table, path, at);
          if (!entry?.invoke) throw noSuchApi();
          return entry.invoke(scope, params, args);
        },
      ]);
  }
}

function exactEntry<Scope>(table: PathTable<Scope>, path: string, location: Location) {
  const segments = parsePath(path);
  if (!segments) throw noSuchApi();
  return {
    entry: entryAt(table, pathShape(segments), location),
    args: segments.flatMap((segment) => segment.args),
  };
}

function entryAt<Scope>(table: PathTable<Scope>, shape: string, location: Location) {
  const entry = Object.hasOwn(table, shape) ? table[shape] : undefined;
  return entry && (entry.locations?.includes(location) ?? true) ? entry : undefined;
}

/** The longest listed prefix answers; what is left of the path steps down into its value. */
async function readPath<Scope>(
  table: PathTable<Scope>,
  path: string,
  location: Location,
  scope: Scope,
): Promise<unknown> {
  const segments = parsePath(path);
  if (!segments) throw noSuchApi();
  for (let length = segments.length; length > 0; length -= 1) {
    const head = segments.slice(0, length);
    const entry = entryAt(table, pathShape(head), location);
    if (!entry?.get) continue;
    const value = await entry.get(
      scope,
      head.flatMap((segment) => segment.args),
    );
    return segments
      .slice(length)
      .reduce((inside, { name, args }) => [name, ...args].reduce(stepInto, inside), value);
  }
  throw noSuchApi();
}

/** An element of a list is named by its place or its id; what is absent because its owner is absent is null. */
function stepInto(value: unknown, key: string): unknown {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) {
    return value.find((each) => String(asRecord(each)?.id) === key) ?? value[Number(key)] ?? null;
  }
  const record = asRecord(value);
  if (!record || !Object.hasOwn(record, key)) throw noSuchApi();
  return record[key];
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : null;
}

function noSuchApi(): Error {
  return new Error("No such Api");
}

function pathError(path: string, thrown: unknown): PathError {
  const { name, message } = thrown instanceof Error ? thrown : new Error(String(thrown));
  return { name, message, path };
}
