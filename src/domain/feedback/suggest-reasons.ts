import type { Finding } from "../handoff-review";
import { FLAG_REASONS, type FlagReason } from "./flags";

/**
 * What a finding would be called as a flag. A finding that is not here suggests nothing: a note about the
 * bot's spelling, or a defect an agent has no word for, is no reason to call a handoff bad.
 */
const REASON_OF_FINDING: ReadonlyMap<string, FlagReason> = new Map([
  ["route.group", "wrong_queue"],
  ["route.priority", "wrong_priority"],
  ["summary.missing", "no_summary"],
  ["summary.bare", "no_summary"],
  ["reading.unreadable", "hidden_history"],
]);

/**
 * The flag reasons that findings speak for, each once, in the order in which the screen offers them. Notes
 * suggest nothing. The agent decides; this only ticks the boxes beforehand.
 */
export function suggestFlagReasons(findings: readonly Finding[]): readonly FlagReason[] {
  const suggested = new Set(
    findings.filter(({ severity }) => severity !== "note").map(({ id }) => REASON_OF_FINDING.get(id)),
  );
  return FLAG_REASONS.filter((reason) => suggested.has(reason));
}
