import type { Risk } from "./handoff/reasons";

/** The turns in which the customer speaks of what a person must decide. */
export type SpokenRisks = ReadonlyMap<Risk, readonly number[]>;
