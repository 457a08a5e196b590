import { z } from "zod/mini";
import { ruleStatesSchema } from "./tools-store";

const choiceSchema = z.object({ kind: z.string(), says: z.string() });
export type FaultChoice = z.infer<typeof choiceSchema>;

const faultsSchema = z.object({ kinds: z.array(choiceSchema), rules: ruleStatesSchema });

/** The kinds of fault the account can play, and the rules that are set. */
export async function readFaults() {
  return faultsSchema.parse(await (await fetch("/preview/faults")).json());
}

/** Replaces all rules; their counts begin anew. */
export async function setRules(rules: readonly object[]) {
  const response = await fetch("/preview/faults", { method: "POST", body: JSON.stringify(rules) });
  if (!response.ok) throw new Error(`The server refused the faults: ${await response.text()}`);
  return ruleStatesSchema.parse(await response.json());
}
