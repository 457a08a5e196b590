import { foldedKey } from "./handoff/folded-key";
import type { KnownValue, Missing } from "./handoff-review";
import { requiredKeys } from "./policy/expected-route";
import type { RuleFacts } from "./policy/matches";
import type { Policy } from "./policy/policy";

/** Required keys of this case that nobody handed over, each with the policy's entry that asks for it. */
export function missingContext(
  policy: Policy,
  facts: RuleFacts,
  known: readonly KnownValue[],
): readonly Missing[] {
  const have = new Set(known.map(({ key }) => foldedKey(key)));
  return requiredKeys(policy.document.requiredContext ?? [], facts)
    .filter(({ key }) => !have.has(foldedKey(key)))
    .map(({ key, by }) => ({ key, because: { kind: "rule", ref: `requiredContext[${by}]` } }));
}
