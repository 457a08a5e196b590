import { ANSWER_FAULTS } from "./answer-faults";
import { BROWSER_FAULTS } from "./browser-faults";
import { CONCURRENCY_FAULTS } from "./concurrency-faults";
import type { Fault } from "./fault";
import { LIFECYCLE_FAULTS } from "./lifecycle-faults";
import { NETWORK_FAULTS } from "./network-faults";

/** Everything the write path is tried with, F1 to F54. */
export const FAULTS: readonly Fault[] = [
  ...NETWORK_FAULTS,
  ...ANSWER_FAULTS,
  ...CONCURRENCY_FAULTS,
  ...LIFECYCLE_FAULTS,
  ...BROWSER_FAULTS,
];
