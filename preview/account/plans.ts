export const PLANS = ["enterprise", "enterprise_plus", "professional", "growth", "team"] as const;
export type Plan = (typeof PLANS)[number];

/** What an account may have or lack by its plan; what it lacks answers InvalidEndpoint. */
export const FEATURES = ["custom_statuses", "queues", "custom_roles"] as const;
export type Feature = (typeof FEATURES)[number];

type Terms = Readonly<{ requestsPerMinute: number; features: readonly Feature[] }>;

/** Requests per minute are Zendesk's published ones. Custom roles are Enterprise's, by the description of the operation. */
const TERMS: Readonly<Record<Plan, Terms>> = {
  team: { requestsPerMinute: 200, features: [] },
  growth: { requestsPerMinute: 400, features: ["custom_statuses"] },
  professional: { requestsPerMinute: 400, features: ["custom_statuses", "queues"] },
  enterprise: { requestsPerMinute: 700, features: FEATURES },
  enterprise_plus: { requestsPerMinute: 2500, features: FEATURES },
};

export const requestsPerMinute = (plan: Plan): number => TERMS[plan].requestsPerMinute;

export const hasFeature = (plan: Plan, feature: Feature): boolean => TERMS[plan].features.includes(feature);
