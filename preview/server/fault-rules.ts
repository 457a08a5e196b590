import { z } from "zod/mini";
import { FAULT_KINDS, type FaultKind } from "../account/faults/faults";

/** Rules as the page, or a test by HTTP, sets them: the account's own shape. */
export const faultRulesSchema = z.array(
  z.object({
    id: z.string(),
    match: z.object({ method: z.exactOptional(z.string()), path: z.exactOptional(z.string()) }),
    kind: z.enum(FAULT_KINDS as readonly [FaultKind, ...FaultKind[]]),
    nth: z.exactOptional(z.number()),
    times: z.exactOptional(z.union([z.number(), z.literal("all")])),
    delayMs: z.exactOptional(z.number()),
    ending: z.exactOptional(z.enum(["cut", "lost"])),
  }),
);
