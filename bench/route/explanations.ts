/** Why the policy and the data disagree, as far as the ticket tells. Ours, from reading each of them. */
export const KINDS = {
  "words-only":
    "Type, channel and priority are those of tickets that the help desk keeps; only the words tell that stock, a shipment or an order of many pieces is meant. A bot that named a finer intent than the ticket's type would let a rule take it.",
  "part-not-build":
    "The ticket names a build and is urgent, but one replaceable part is broken, not the build: `build-down` is too wide.",
  "many-places":
    "The kind of escalation says that knowledge of a product is wanted, not whose. The part the policy was written on has one such ticket, for the catalogue; later ones go to the warehouse and to purchasing.",
} as const;
export type Kind = keyof typeof KINDS;

/** One for each disagreement; the bench names those that have none, and those of tickets that agree. */
export const EXPLANATIONS: Readonly<Record<string, Kind>> = {
  "tick-250830-004": "words-only",
  "tick-250830-006": "words-only",
  "tick-250830-025": "words-only",
  "tick-251022-388": "words-only",
  "tick-251111-963": "part-not-build",
  "tick-251112-084": "words-only",
  "tick-251112-316": "many-places",
  "tick-251113-702": "many-places",
  "tick-251123-442": "part-not-build",
};
