import type { AST } from "@eslint-community/regexpp";
import { areApart, type FirstCharacters, firstOf, inAny } from "./first-characters";

/** How many ways there are to match, and how many steps it takes to try them all; an upper bound of both. */
type Effort = Readonly<{ ways: number; steps: number }>;

/** What a pattern goes on with at its end. */
const NOTHING: FirstCharacters = [];

const ONE: Effort = { ways: 1, steps: 1 };

/**
 * At most so many steps an alternative takes from one place of any text before it gives up. A count and a choice are
 * tried out in every combination with what follows, but where the next character alone decides (`\d{1,9}` before
 * `-`). Infinite where a count has no bound.
 */
export function stepsAtAPlace({ elements }: AST.Alternative, flags: string): number {
  return inSequence(elements, NOTHING, flags).steps;
}

/** What comes later is tried again for every way there is to what comes before. */
function inSequence(elements: readonly AST.Element[], after: FirstCharacters, flags: string): Effort {
  return elements.reduce(
    (before, element, at) => {
      const next = effort(element, firstOf(elements.slice(at + 1), after), flags);
      return { ways: before.ways * next.ways, steps: before.steps + before.ways * next.steps };
    },
    { ways: 1, steps: 0 },
  );
}

function effort(node: AST.Element, after: FirstCharacters, flags: string): Effort {
  switch (node.type) {
    case "Quantifier": {
      const again = firstOf([node.element], after);
      const next = node.max > 1 ? inAny([again, after]) : after;
      return repeated(effort(node.element, next, flags), node, areApart(again, after, flags));
    }
    case "Group":
    case "CapturingGroup":
      return inChoice(node.alternatives, after, flags);
    case "Assertion":
      return "alternatives" in node ? { ...inChoice(node.alternatives, NOTHING, flags), ways: 1 } : ONE;
    case "Backreference":
      return {
        ways: 1,
        steps: sum([node.resolved].flat().map((group) => inChoice(group.alternatives, NOTHING, flags).steps)),
      };
    default:
      return ONE;
  }
}

function inChoice(alternatives: readonly AST.Alternative[], after: FirstCharacters, flags: string): Effort {
  const efforts = alternatives.map(({ elements }) => inSequence(elements, after, flags));
  const firsts = alternatives.map(({ elements }) => firstOf(elements, after));
  const decided = firsts.every((one, at) =>
    firsts.slice(at + 1).every((other) => areApart(one, other, flags)),
  );
  const ways = efforts.map((each) => each.ways);
  return { ways: decided ? Math.max(...ways) : sum(ways), steps: sum(efforts.map(({ steps }) => steps)) };
}

function repeated({ ways, steps }: Effort, { min, max }: AST.Quantifier, decided: boolean): Effort {
  if (max === Number.POSITIVE_INFINITY) return { ways: max, steps: max };
  const rounds = Array.from({ length: max + 1 }, (_, round) => ways ** round);
  return { ways: decided ? ways ** max : sum(rounds.slice(min)), steps: steps * sum(rounds.slice(0, -1)) };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
