import type { Handoff } from "./handoff";
import type { Evidence } from "./provenance";

/** Where a handoff shows on the ticket: its turn, for a field holds the newest alone; else what tells of it. */
export function momentOf({ boundary: { evidence } }: Handoff): readonly Evidence[] {
  const shown = evidence.find(({ kind }) => kind === "turn") ?? evidence[0];
  return shown === undefined ? [] : [shown];
}
