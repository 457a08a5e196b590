import * as z from "zod/mini";
import { withinCaps } from "../handoff/caps";
import { jsonErrorPosition } from "../json-position";
import { closest } from "./closest";
import { PolicyDocument } from "./document";

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
  const capped = withoutUnsafeKeys(parsed);
  const parse = PolicyDocument.safeParse(capped);
  const references = referenceProblems(capped);
  if (!parse.success) return mistaken([...parse.error.issues.flatMap(issueProblems), ...references]);
  return references.length > 0 ? mistaken(references) : { kind: "policy", document: parse.data };
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

const target = z.catch(z.nullable(z.object({ queue: z.string() })), null);

/** What a document names and refers to, as far as it can be read: one mistake must not hide the next. */
const Outline = z.object({
  queues: z.catch(z.nullable(z.record(z.string(), z.unknown())), null),
  rules: z.catch(
    z.array(z.catch(z.object({ id: z.catch(z.string(), ""), then: target }), { id: "", then: null })),
    [],
  ),
  otherwise: target,
});
type Outline = z.infer<typeof Outline>;

function referenceProblems(document: unknown): readonly SettingsProblem[] {
  const outline = Outline.safeParse(document);
  return outline.success ? [...queueProblems(outline.data), ...doubleIds(outline.data)] : [];
}

function queueProblems({ queues, rules, otherwise }: Outline): readonly SettingsProblem[] {
  if (queues === null) return [];
  const known = Object.keys(queues);
  const targets = [
    ...rules.map(({ then }, index) => [`rules[${index}].then`, then] as const),
    ["otherwise", otherwise] as const,
  ];
  return targets.flatMap(([path, to]) =>
    to === null || to.queue === "" || known.includes(to.queue)
      ? []
      : [problem(`${path}.queue`, "unknown_queue", { queue: to.queue, ...suggestion(to.queue, known) })],
  );
}

function doubleIds({ rules }: Outline): readonly SettingsProblem[] {
  const ids = rules.map(({ id }) => id);
  return ids.flatMap((id, index) =>
    id !== "" && ids.indexOf(id) < index ? [problem(`rules[${index}].id`, "double_id", { id })] : [],
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
