import { ANSWER_FAULTS } from "./answer-faults";
import type { Fault } from "./fault";
import { MEDDLING_FAULTS } from "./meddling-faults";
import { NETWORK_FAULTS } from "./network-faults";
import { REFUSAL_FAULTS } from "./refusal-faults";

/** Everything that can be made to go wrong between an app and the account. */
export const FAULTS = {
  ...NETWORK_FAULTS,
  ...REFUSAL_FAULTS,
  ...ANSWER_FAULTS,
  ...MEDDLING_FAULTS,
} as const satisfies Readonly<Record<string, Fault>>;

export type FaultKind = keyof typeof FAULTS;

export const FAULT_KINDS = Object.keys(FAULTS) as readonly FaultKind[];
