import type { Check } from "./check";
import { disagreement } from "./disagreement";
import { forgedPayload } from "./forged-payload";
import { reading } from "./reading";
import { reason } from "./reason";
import { requiredContext } from "./required-context";
import { route } from "./route";
import { summary } from "./summary";

/** Everything that can be wrong with a handoff; within one severity findings keep this order. */
export const checks: readonly Check[] = [
  route,
  reading,
  requiredContext,
  summary,
  reason,
  disagreement,
  forgedPayload,
];
