const FLAT_LINE = /^\s{0,20}(handoff\.[a-z_.]{1,80}|schema|handoff_id|at)\s{0,20}[=:]\s{0,20}(\S.{0,2000})$/i;

const LISTS: readonly string[] = ["reason.hitl", "routing.skills", "expectation.told", "path", "truncated"];

/**
 * `handoff.reason.code=…` lines, for bots that can only set flat strings, as the nested object they stand for.
 * `;` separates the items of a list; `handoff.fields.<key>=` is a collected value. Null where there are fewer
 * than two such lines: one could be anybody's sentence.
 */
export function flatObject(text: string): Readonly<Record<string, unknown>> | null {
  const pairs = text.split(/\r?\n/).flatMap((line) => {
    const match = FLAT_LINE.exec(line);
    return match?.[1] && match[2] ? [[match[1].toLowerCase(), match[2].trim()] as const] : [];
  });
  if (pairs.filter(([name]) => name.startsWith("handoff.")).length < 2) return null;
  const root: Record<string, unknown> = {};
  const fields: object[] = [];
  for (const [name, raw] of pairs) {
    const path = name.replace(/^handoff\./, "");
    const [head, ...rest] = path.split(".");
    if (head === "fields") fields.push({ key: rest.join("."), value: raw });
    else setPath(root, path.split("."), flatValue(path, raw));
  }
  return fields.length > 0 ? { ...root, fields } : root;
}

function flatValue(path: string, raw: string): unknown {
  if (LISTS.includes(path)) return raw.split(";").map((item) => item.trim());
  if (raw === "true" || raw === "false") return raw === "true";
  return /confidence$|wait_minutes$/.test(path) && /^\d{1,9}(?:\.\d{1,9})?$/.test(raw) ? Number(raw) : raw;
}

function setPath(root: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [head = "", ...rest] = path;
  if (rest.length === 0) {
    define(root, head, value);
    return;
  }
  const inner: unknown = Object.hasOwn(root, head) ? root[head] : undefined;
  const next: Record<string, unknown> =
    typeof inner === "object" && inner !== null && !Array.isArray(inner) ? { ...inner } : {};
  define(root, head, next);
  setPath(next, rest, value);
}

/** A name like __proto__ becomes a property of its own, which the caps then drop. */
function define(root: Record<string, unknown>, name: string, value: unknown): void {
  Object.defineProperty(root, name, { value, enumerable: true, configurable: true, writable: true });
}
