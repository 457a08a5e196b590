import { foldedName } from "../handoff/normalise";
import { holds, type Phrases } from "../signals/phrases";
import { sentences } from "../signals/sentences";
import type { Ticket } from "../ticket";
import type { Check } from "./check";

const turn = (n: number) => ({ kind: "turn", ref: String(n) }) as const;

/**
 * What the customer was told of the handoff. Silent: neither the payload nor a turn of the bot says a word.
 * Incomplete: parts the policy wants told are not among those the bot says it told. Phantom: the bot announced a
 * handoff, the customer wrote again, and the bot announced it once more.
 */
export const told: Check = {
  name: "told",
  facets: ["silent", "incomplete", "phantom"],
  check({ handoff, botTurns, signals, policy, ticket, understood }) {
    const said = handoff.told?.value ?? [];
    const { announcements } = signals;
    const [first, ...again] = announcements;
    if (
      first !== undefined &&
      again.length > 0 &&
      botTurns.some(({ n, by }) => by === "customer" && n > first && n < Math.max(...again))
    ) {
      return [
        {
          id: "told.phantom",
          severity: "problem",
          facts: { times: announcements.length },
          evidence: announcements.slice(0, 5).map(turn),
        },
      ];
    }
    const last = botTurns.filter(({ by }) => by === "bot").at(-1);
    const announced =
      first !== undefined ||
      handoff.toldMessage !== null ||
      namesPeople(last?.text ?? "", ticket, policy.vocabulary?.people);
    if (said.length === 0 && !announced) {
      if (!understood || last === undefined) return [];
      return [{ id: "told.silent", severity: "warning", facts: {}, evidence: [turn(last.n)] }];
    }
    const missing =
      handoff.told === null ? [] : (policy.document.tell ?? []).filter((part) => !said.includes(part));
    if (missing.length === 0) return [];
    const evidence = first === undefined ? handoff.boundary.evidence.slice(0, 1) : [turn(first)];
    return [{ id: "told.incomplete", severity: "note", facts: { missing }, evidence }];
  },
};

/** The bot's last words name a group of the account, or people by one of their names. */
function namesPeople(text: string, { groups }: Ticket, people: Phrases | undefined): boolean {
  const folded = foldedName(text.slice(0, 2_000));
  const group = groups.some(
    ({ name }) => name !== null && name.length > 3 && folded.includes(foldedName(name)),
  );
  return group || (people !== undefined && sentences(text).some(({ tokens }) => holds(people, tokens)));
}
