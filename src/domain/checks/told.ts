import { turnEvidence } from "../handoff/evidence-of";
import type { Handoff, Telling } from "../handoff/handoff";
import type { Finding } from "../handoff-review";
import type { Case, Check } from "./check";

/**
 * What the customer was told of the handoff. Silent: neither the payload nor a turn of the bot says a word.
 * Bare: the bot announced it and said nothing else. Incomplete: parts the policy wants told were not; the bot's own
 * words decide, and its list where they leave it open. Phantom: the bot announced a handoff, the customer wrote
 * again, and the bot announced it once more.
 */
export const told: Check = {
  name: "told",
  facets: ["silent", "bare", "incomplete", "phantom"],
  check: (subject) => {
    const came = phantom(subject);
    if (came.length > 0) return came;
    const silence = silent(subject);
    return silence.length > 0 ? silence : untold(subject);
  },
};

function phantom({ signals: { announcements }, botTurns }: Case): readonly Finding[] {
  const [first, ...again] = announcements;
  const waited = botTurns.some(
    ({ n, by }) => by === "customer" && n > (first ?? n) && n < Math.max(...again, 0),
  );
  if (!waited) return [];
  const facts = { times: announcements.length };
  return [
    { id: "told.phantom", severity: "problem", facts, evidence: announcements.slice(0, 5).map(turnEvidence) },
  ];
}

function silent({ handoff, heard, botTurns, understood }: Case): readonly Finding[] {
  const said = heard.parts.length > 0 || handoff.toldMessage !== null || (listed(handoff) ?? []).length > 0;
  const last = botTurns.filter(({ by }) => by === "bot").at(-1);
  if (said || !understood || last === undefined) return [];
  return [{ id: "told.silent", severity: "warning", facts: {}, evidence: [turnEvidence(last.n)] }];
}

/** The parts that the bot itself lists as told; null where it has no list. */
const listed = ({ told: list }: Handoff): readonly Telling[] | null =>
  list === null || list.source.carrier === "conversation" ? null : list.value;

const MOST_SHOWN = 3;

function untold({ handoff, heard, policy: { document } }: Case): readonly Finding[] {
  const list = listed(handoff);
  // A message that the payload quotes may have reached the customer outside of this conversation.
  const isOpen = (part: Telling) => heard.unsure.includes(part) || handoff.toldMessage !== null;
  const isTold = (part: Telling) =>
    heard.parts.includes(part) || (isOpen(part) && (list === null || list.includes(part)));
  const missing = (document.tell ?? []).filter((part) => !isTold(part));
  if (missing.length === 0) return [];
  const claimed = missing.filter((part) => list?.includes(part));
  const isBare = heard.parts.join() === "what" && !missing.some(isOpen);
  const said = heard.turns.slice(0, MOST_SHOWN).map(turnEvidence);
  const evidence = said.length > 0 ? said : handoff.boundary.evidence.slice(0, 1);
  const facts = { missing, claimed: claimed.length > 0 ? claimed : "" };
  return [{ id: isBare ? "told.bare" : "told.incomplete", severity: "note", facts, evidence }];
}
