import { type Contract, contractFrom } from "./contract";
import { readDescription } from "./zendesk-description";

/** Read once a process: it takes a moment. Null, and said so on the console, where the description is not there. */
let contract: Contract | null | undefined;

/** Zendesk's description and our overlay, ready to be asked; null where there is no description. */
export function readContract(): Contract | null {
  if (contract === undefined) {
    const description = readDescription();
    contract = description === null ? null : contractFrom(description);
  }
  return contract;
}
