import type { Check } from "./check";

/** What of what the policy asks a bot to hand over in such a case is missing, by name, and what of it is looked up. */
export const requiredContext: Check = {
  name: "required-context",
  facets: ["missing"],
  check({ missing }) {
    if (missing.length === 0) return [];
    const lookUp = missing.flatMap(({ key, from }) => (from === "customer" ? [] : [key]));
    const facts = {
      keys: missing.map(({ key }) => key),
      count: missing.length,
      lookUp: lookUp.length > 0 ? lookUp : "",
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
