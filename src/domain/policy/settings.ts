import { checkPrefix } from "../feedback/prefix";
import { DEFAULT_POLICY, type FieldMapping, type Policy } from "./policy";
import { readPolicy, type SettingsProblem } from "./read-policy";

export type SettingsReading = Readonly<{ policy: Policy; problems: readonly SettingsProblem[] }>;

/**
 * The installation's settings as the policy in force. Zendesk checks no setting beyond its type and may give
 * any value as text, so each is read on its own: a bad one falls back to its default and is named, the others
 * stand. Never throws.
 */
export function readSettings(raw: Readonly<Record<string, unknown>>): SettingsReading {
  const problems: SettingsProblem[] = [];
  const document = documentOf(textOf(raw.policy), problems);
  const policy: Policy = {
    document,
    vocabulary: null,
    reading: {
      payloadFieldId: fieldIdOf(textOf(raw.payload_field_id), problems),
      fieldMap: fieldMapOf(textOf(raw.field_map), problems),
      botAuthors: botAuthorsOf(textOf(raw.bot_authors), problems),
    },
    flags: {
      prefix: prefixOf(textOf(raw.tag_prefix), problems),
      tagBotAndReason: checkboxOf(raw.tag_bot_and_reason, DEFAULT_POLICY.flags.tagBotAndReason),
    },
    offerRouteFix: checkboxOf(raw.offer_route_fix, DEFAULT_POLICY.offerRouteFix),
  };
  return { policy, problems };
}

function textOf(value: unknown): string {
  if (typeof value === "string") return value.trim();
  return typeof value === "number" ? String(value) : "";
}

/** Checkboxes arrive as booleans or, from prompts and older installations, as the words. */
function checkboxOf(value: unknown, otherwise: boolean): boolean {
  if (typeof value === "boolean") return value;
  if (typeof value !== "string") return otherwise;
  const text = value.trim().toLowerCase();
  if (text === "true" || text === "1") return true;
  return text === "false" || text === "0" ? false : otherwise;
}

function documentOf(text: string, problems: SettingsProblem[]): Policy["document"] {
  if (text === "") return DEFAULT_POLICY.document;
  const reading = readPolicy(text);
  if (reading.kind === "policy") return reading.document;
  problems.push(...reading.problems);
  return DEFAULT_POLICY.document;
}

function fieldIdOf(text: string, problems: SettingsProblem[]): string | null {
  if (text === "") return null;
  const id = bareFieldId(text);
  if (id === null)
    problems.push({
      setting: "payload_field_id",
      path: "",
      code: "not_a_field_id",
      facts: { was: text.slice(0, 80) },
    });
  return id;
}

/** Field ids as admins copy them: the number, or ZAF's `custom_field_` name of it. */
function bareFieldId(text: string): string | null {
  const match = /^(?:custom_field_)?(\d{1,20})$/.exec(text.trim());
  return match?.[1] ?? null;
}

function fieldMapOf(text: string, problems: SettingsProblem[]): readonly FieldMapping[] {
  return text.split(/\r?\n/).flatMap((line, index) => {
    if (line.trim() === "" || line.trim().startsWith("#")) return [];
    const at = line.indexOf("=");
    const what = line.slice(0, Math.max(at, 0)).trim().toLowerCase();
    const fieldId = at === -1 ? null : bareFieldId(line.slice(at + 1));
    if (/^[a-z][a-z0-9_.]{0,60}$/.test(what) && fieldId !== null) return [{ what, fieldId }];
    problems.push({
      setting: "field_map",
      path: `line ${index + 1}`,
      code: fieldId === null ? "not_a_field_id" : "not_a_name",
      facts: { was: line.trim().slice(0, 80) },
    });
    return [];
  });
}

function botAuthorsOf(text: string, problems: SettingsProblem[]): readonly string[] {
  return text
    .split(/[,;\s]+/)
    .filter((author) => author !== "")
    .flatMap((author) => {
      const folded = author.toLowerCase();
      if (/^-?\d{1,20}$/.test(folded) || /^[^@\s]{1,64}@[^@\s]{1,190}$/.test(folded)) return [folded];
      problems.push({
        setting: "bot_authors",
        path: "",
        code: "not_an_author",
        facts: { was: author.slice(0, 80) },
      });
      return [];
    });
}

function prefixOf(text: string, problems: SettingsProblem[]): string {
  if (text === "") return DEFAULT_POLICY.flags.prefix;
  const check = checkPrefix(text);
  if (check.kind === "ok") return check.prefix;
  problems.push({
    setting: "tag_prefix",
    path: "",
    code: `prefix_${check.problem}`,
    facts: { was: text.slice(0, 80) },
  });
  return DEFAULT_POLICY.flags.prefix;
}
