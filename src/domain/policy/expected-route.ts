import { foldedName } from "../handoff/normalise";
import type { ExpectedRoute } from "../handoff-review";
import type { Named } from "../ticket";
import type { PolicyDocument, RequiredContext, RouteTarget } from "./document";
import { matches, type RuleFacts } from "./matches";

/** Name under which the policy's `otherwise` decides. */
export const OTHERWISE = "otherwise";

export type Decision = Readonly<{
  /** Id of the rule that decided, or `otherwise`. */
  rule: string;
  expected: ExpectedRoute;
  humanWithinMinutes: number | null;
}>;

/** Where the policy wants this case: the first rule that holds, else `otherwise`, else null (no opinion). */
export function expectedRoute(
  document: PolicyDocument,
  facts: RuleFacts,
  groups: readonly Named[],
): Decision | null {
  const rule = document.rules.find(({ when }) => matches(when, facts));
  const target = rule?.then ?? document.otherwise;
  if (target === undefined) return null;
  return {
    rule: rule?.id ?? OTHERWISE,
    expected: routeOf(document, target, groups),
    humanWithinMinutes: target.humanWithinMinutes ?? null,
  };
}

function routeOf(document: PolicyDocument, target: RouteTarget, groups: readonly Named[]): ExpectedRoute {
  const queue = document.queues[target.queue];
  return {
    group: queue === undefined ? null : placeOf(String(queue.group), groups),
    priority: target.priority ?? null,
    skills: target.skills ?? queue?.skills ?? [],
    channel: target.sameChannel === true ? "same" : null,
    form: formOf(target.form),
    brand: target.brand === undefined ? null : placeOf(String(target.brand), []),
  };
}

function formOf(form: RouteTarget["form"]): ExpectedRoute["form"] {
  if (form === undefined) return null;
  return typeof form === "object" ? { id: String(form.id), name: form.name } : placeOf(String(form), []);
}

/**
 * A group, form or brand named by id or by name, completed from those of the account that are known. An id is tried
 * first: a group may be called like another one's id.
 */
export function placeOf(ref: string, groups: readonly Named[]): NonNullable<ExpectedRoute["group"]> {
  const known =
    groups.find(({ id }) => id === ref) ??
    groups.find(({ name }) => name !== null && foldedName(name) === foldedName(ref));
  if (known !== undefined) return { id: known.id, name: known.name };
  return /^\d+$/.test(ref) ? { id: ref, name: null } : { id: null, name: ref };
}

export type Required = Readonly<{ key: string; by: number }>;

/** Every key that some entry asks for in this case, once, with the entry's place in the list. */
export function requiredKeys(entries: readonly RequiredContext[], facts: RuleFacts): readonly Required[] {
  const all = entries.flatMap((entry, by) =>
    matches(entry.when, facts) ? entry.keys.map((key) => ({ key, by })) : [],
  );
  return all.filter(({ key }, index) => all.findIndex((other) => other.key === key) === index);
}
