import { withinCaps } from "../handoff/caps";
import { jsonErrorPosition } from "../json-position";
import { closest } from "./closest";
import { PolicyDocument, type RouteTarget } from "./document";

/** A mistake in the settings: which parameter, where in it, what, with the values to say so. */
export type SettingsProblem = Readonly<{
  setting: string;
  /** A path in the document (`rules[2].then.queue`) or a line (`line 3`); empty for the whole. */
  path: string;
  code: string;
  facts: Readonly<Record<string, string | number>>;
}>;

export type PolicyReading =
  | Readonly<{ kind: "policy"; document: PolicyDocument }>
  | Readonly<{ kind: "mistaken"; problems: readonly SettingsProblem[] }>;

const problem = (path: string, code: string, facts: SettingsProblem["facts"] = {}): SettingsProblem => ({
  setting: "policy",
  path,
  code,
  facts,
});

/** Longest policy text that is parsed; a policy of 30 rules has about 10 KB. */
const MOST_CHARACTERS = 262_144;

/**
 * Reads a policy's text and lists every mistake at once, with its path: JSON that does not parse, keys that
 * do not exist (with the nearest one that does), values out of range, queues that no list has, ids twice.
 */
export function readPolicy(text: string): PolicyReading {
  if (text.length > MOST_CHARACTERS) return mistaken([problem("", "too_long", { most: MOST_CHARACTERS })]);
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return mistaken([problem("", "not_json", jsonErrorPosition(text))]);
  }
  const parse = PolicyDocument.safeParse(withoutUnsafeKeys(parsed));
  if (!parse.success) return mistaken(parse.error.issues.flatMap(issueProblems));
  const problems = [...queueProblems(parse.data), ...doubleIds(parse.data)];
  return problems.length > 0 ? mistaken(problems) : { kind: "policy", document: parse.data };
}

const mistaken = (problems: readonly SettingsProblem[]): PolicyReading => ({ kind: "mistaken", problems });

/** The policy has no deep or wide parts of its own, but an admin may paste anything. */
function withoutUnsafeKeys(parsed: unknown): unknown {
  const capped = withinCaps(parsed, { depth: 12, keys: 20_000, items: 2_000 });
  return capped.kind === "within" ? capped.value : null;
}

type Issue = Readonly<{
  code: string;
  path: readonly PropertyKey[];
  keys?: readonly string[];
  values?: readonly unknown[];
}> &
  Readonly<Record<string, unknown>>;

function issueProblems(issue: object): readonly SettingsProblem[] {
  const { code, path, keys, values, minimum, maximum, expected } = issue as Issue;
  const at = pathText(path);
  if (code === "unrecognized_keys") {
    return (keys ?? []).map((key) => problem(joined(at, key), "unknown_key", suggestion(key, KNOWN_KEYS)));
  }
  if (code === "invalid_value")
    return [problem(at, "not_one_of", { allowed: (values ?? []).map(String).join(", ") })];
  if (code === "too_big") return [problem(at, "too_big", { most: Number(maximum) })];
  if (code === "too_small") return [problem(at, "too_small", { least: Number(minimum) })];
  if (code === "invalid_union") return [problem(at, "not_a_group")];
  return [problem(at, "wrong_type", { expected: String(expected ?? "") })];
}

const KNOWN_KEYS: readonly string[] = [
  ...Object.keys(PolicyDocument.def.shape),
  ...["group", "skills", "takes", "id", "when", "then", "keys", "intent", "reason", "risk", "tag", "channel"],
  ...["language", "brand", "form", "tier", "priority", "field", "confidence", "min", "max", "queue"],
  ...["sameChannel", "humanWithinMinutes"],
];

function queueProblems(document: PolicyDocument): readonly SettingsProblem[] {
  const targets: readonly (readonly [string, RouteTarget | undefined])[] = [
    ...document.rules.map((rule, index) => [`rules[${index}].then`, rule.then] as const),
    ["otherwise", document.otherwise],
  ];
  const known = Object.keys(document.queues);
  return targets.flatMap(([path, target]) =>
    target === undefined || known.includes(target.queue)
      ? []
      : [
          problem(`${path}.queue`, "unknown_queue", {
            queue: target.queue,
            ...suggestion(target.queue, known),
          }),
        ],
  );
}

function doubleIds(document: PolicyDocument): readonly SettingsProblem[] {
  const ids = document.rules.map(({ id }) => id);
  return ids.flatMap((id, index) =>
    ids.indexOf(id) < index ? [problem(`rules[${index}].id`, "double_id", { id })] : [],
  );
}

function suggestion(word: string, known: readonly string[]): Readonly<Record<string, string>> {
  const near = closest(word, known);
  return near === null ? {} : { suggestion: near };
}

const joined = (path: string, key: string): string => (path === "" ? key : `${path}.${key}`);

const pathText = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (text, key) => (typeof key === "number" ? `${text}[${key}]` : joined(text, String(key))),
    "",
  );
