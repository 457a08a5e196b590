import type { AccountRequest, Actor } from "../account";
import type { Account } from "../create-account";
import { answered, type Delivery } from "./fault";
import { type FaultRule, matchesRule, strikes } from "./fault-rule";
import { FAULT_KINDS, FAULTS } from "./faults";

/** A rule with what it has met so far. */
export type RuleState = Readonly<{ rule: FaultRule; matched: number; struck: number }>;

export type AccountDelivery = Readonly<{
  /** Carries one request to the account and its answer back, through whatever rules are set. */
  deliver(request: AccountRequest, actor: Actor, now: number): Delivery;
  /** Replaces all rules; their counts begin anew. Throws, naming the rule, where its kind is unknown. */
  setRules(rules: readonly FaultRule[]): void;
  rules(): readonly RuleState[];
}>;

/**
 * The way to an account, on which things can be made to go wrong. Every rule counts the requests it
 * matches; the first in the list that strikes decides. Deterministic: a rule counts, it does not roll dice.
 */
export function createDelivery(account: Account, rules: readonly FaultRule[] = []): AccountDelivery {
  let states = fresh(rules);
  return {
    deliver: (request, actor, now) => {
      states = states.map((one) =>
        matchesRule(one.rule, request) ? { ...one, matched: one.matched + 1 } : one,
      );
      const striking = states.find((one) => matchesRule(one.rule, request) && strikes(one.rule, one.matched));
      if (striking === undefined) return answered(account.handle(request, actor, now));
      states = states.map((one) => (one === striking ? { ...one, struck: one.struck + 1 } : one));
      const { kind, delayMs = null, ending = "cut" } = striking.rule;
      return FAULTS[kind].play({ account, request, actor, now, delayMs, ending });
    },
    setRules: (next) => {
      states = fresh(next);
    },
    rules: () => states,
  };
}

function fresh(rules: readonly FaultRule[]): readonly RuleState[] {
  const unknown = rules.find((rule) => !Object.hasOwn(FAULTS, rule.kind));
  if (unknown === undefined) return rules.map((rule) => ({ rule, matched: 0, struck: 0 }));
  throw new Error(
    `Fault rule "${unknown.id}": kind "${unknown.kind}" is unknown. Known: ${FAULT_KINDS.join(", ")}.`,
  );
}
