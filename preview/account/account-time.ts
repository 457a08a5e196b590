/** Zendesk's timestamps have no fraction: two writes within a second carry the same `updated_at`. */
export const isoSecond = (epochMs: number): string => `${new Date(epochMs).toISOString().slice(0, 19)}Z`;

/** The later of two of Zendesk's timestamps: `updated_at` never moves back, whatever the clock does. */
export const laterOf = (one: string, other: string): string =>
  Date.parse(other) > Date.parse(one) ? other : one;
