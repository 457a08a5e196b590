import { askedFor, saidValues } from "../conversation/said-values";
import { turnEvidence } from "../handoff/evidence-of";
import type { Check } from "./check";

/**
 * The bot asked for something the customer had already given, or asked the same question again after an answer.
 * Three times the same words are a loop, and that check's.
 */
export const askedAgain: Check = {
  name: "asked-again",
  facets: ["question"],
  check({ botTurns, signals }) {
    const asking = botTurns.flatMap(({ n, by, text }) => {
      const wanted = by === "bot" && /[?？]/.test(text) ? askedFor(text) : null;
      return wanted === null ? [] : [{ n, text, wanted }];
    });
    const said = asking.length === 0 ? [] : saidValues(botTurns, new Set(asking.map(({ wanted }) => wanted)));
    const known = asking.flatMap(({ n, text, wanted }) => {
      const given = said.find(
        ({ key, value, turn: at }) => key === wanted && at < n && !text.includes(value),
      );
      return given === undefined ? [] : [{ n, of: given.turn }];
    });
    const questions = new Map(botTurns.map(({ n, text }) => [n, /[?？]/.test(text)]));
    const repeated = signals.botRepeats.filter(({ n }) => questions.get(n) === true);
    const pairs = [...known, ...repeated].filter(
      ({ n }, index, all) => all.findIndex((one) => one.n === n) === index,
    );
    if (pairs.length === 0) return [];
    const evidence = [...new Set(pairs.flatMap(({ n, of }) => [of, n]))]
      .sort((a, b) => a - b)
      .slice(0, 6)
      .map(turnEvidence);
    return [{ id: "asked-again.question", severity: "warning", facts: { times: pairs.length }, evidence }];
  },
};
