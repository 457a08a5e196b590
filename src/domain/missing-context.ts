import { valueKey } from "./handoff/folded-key";
import type { Giver, KnownValue, Missing } from "./handoff-review";
import { requiredKeys } from "./policy/expected-route";
import type { RuleFacts } from "./policy/matches";
import type { Policy } from "./policy/policy";

/** Required keys of this case that nobody handed over: the policy's entry that asks, and who could have given it. */
export function missingContext(
  policy: Policy,
  facts: RuleFacts,
  known: readonly KnownValue[],
): readonly Missing[] {
  const have = new Set(known.map(({ key }) => valueKey(key)));
  return requiredKeys(policy.document.requiredContext ?? [], facts)
    .filter(({ key }) => !have.has(valueKey(key)))
    .map(({ key, by }) => ({
      key,
      because: { kind: "rule", ref: `requiredContext[${by}]` },
      from: giverOf(key),
    }));
}

/** What the company's own systems hold: a bot looks it up, a customer need not know it. */
const HELD_BY_SYSTEMS =
  /^(?:last_|internal_)|_(?:status|history|tier|plan|balance|score|limit)$|^(?:tier|plan|segment|subscription|balance|eligib\w*|entitlement\w*|warranty|sla)$/;

/** What nobody but a person of the company can say. */
const DECIDED_BY_AGENTS =
  /^(?:approv\w*|decision|authori[sz]\w*|goodwill|exception)(?:_|$)|_(?:approval|approved_by)$/;

/** By the key's name alone; whatever neither looks up nor decides is the customer's to say. */
function giverOf(name: string): Giver {
  const key = valueKey(name);
  if (DECIDED_BY_AGENTS.test(key)) return "agent";
  return HELD_BY_SYSTEMS.test(key) ? "bot" : "customer";
}
