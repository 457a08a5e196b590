import type { Check } from "./check";

/** What the policy asks a bot to hand over in such a case, and what of it is missing, by name. */
export const requiredContext: Check = {
  name: "required-context",
  facets: ["missing"],
  check({ missing }) {
    if (missing.length === 0) return [];
    const facts = { keys: missing.map(({ key }) => key), count: missing.length };
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
