import { turnEvidence } from "../handoff/evidence-of";
import { momentOf } from "../handoff/moment-of";
import type { Finding } from "../handoff-review";
import type { Turn } from "../ticket";
import type { Case, Check } from "./check";

/** The same words three times: once is an answer, twice a mishap, three times a loop. */
const TIMES = 3;

const folded = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/**
 * The bot said the very same thing again and again; or hands the same customer over again for the same reason, so
 * that the last handoff changed nothing.
 */
export const loop: Check = {
  name: "loop",
  facets: ["repeated", "handoffs"],
  check: (subject) => [...repeated(subject), ...handoffs(subject)],
};

function repeated({ ticket }: Case): readonly Finding[] {
  const said = new Map<string, Turn[]>();
  for (const turn of ticket.turns) {
    if (turn.by !== "bot") continue;
    const words = folded(turn.text.slice(0, 2_000));
    said.set(words, [...(said.get(words) ?? []), turn]);
  }
  const looped = [...said.entries()].filter(([words, turns]) => words !== "" && turns.length >= TIMES);
  return looped.map(([, turns]) => ({
    id: "loop.repeated",
    severity: "warning",
    facts: { times: turns.length },
    evidence: turns.slice(0, 5).map(({ n }) => turnEvidence(n)),
  }));
}

/** Of the same conversation; what comes up again days later may be another case. */
const SAME_CASE_MS = 24 * 3_600_000;

function handoffs({ handoff, earlier }: Case): readonly Finding[] {
  const { reason, intent, at } = handoff;
  const again = earlier.filter(
    (one) =>
      at !== null &&
      one.at !== null &&
      Date.parse(at) - Date.parse(one.at) < SAME_CASE_MS &&
      one.reason.stated !== null &&
      one.reason.stated.value === reason.stated?.value &&
      one.intent?.value === intent?.value,
  );
  if (again.length === 0) return [];
  const evidence = [...again, handoff].flatMap(momentOf);
  const facts = { times: again.length + 1, code: reason.stated?.value ?? "" };
  return [{ id: "loop.handoffs", severity: "warning", facts, evidence }];
}
