import type { Missing } from "../handoff-review";
import type { Check } from "./check";

/** What of what the policy asks a bot to hand over in such a case is missing, by name, and what of it is asked for and looked up. */
export const requiredContext: Check = {
  name: "required-context",
  facets: ["missing"],
  check({ missing }) {
    if (missing.length === 0) return [];
    const keysOf = (some: readonly Missing[]) => (some.length > 0 ? some.map(({ key }) => key) : "");
    const facts = {
      keys: keysOf(missing),
      count: missing.length,
      ask: keysOf(missing.filter(({ from }) => from === "customer")),
      lookUp: keysOf(missing.filter(({ from }) => from !== "customer")),
    };
    return [
      {
        id: "required-context.missing",
        severity: "warning",
        facts,
        evidence: missing.map(({ because }) => because),
      },
    ];
  },
};
