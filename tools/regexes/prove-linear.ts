import { type AST, RegExpParser, visitRegExpAST } from "@eslint-community/regexpp";
import { check } from "recheck";
import { stepsAtAPlace } from "./steps-at-a-place";

/** Why an expression is not shown to be linear, with a text that makes it slow where one is known. */
export type Doubt = Readonly<{ why: string; attack: string | null }>;

/** So few steps at one place are a factor, not a danger: a text of 64 KiB takes some tenths of a second at worst. */
const FEW_STEPS = 1_000;

/** A slow machine must not turn a proof into a doubt. */
const PATIENCE_MS = 60_000;

const parser = new RegExpParser();

/**
 * Shows that an expression takes time linear in the text, or says what speaks against it. Every outermost
 * alternative stands for itself: together they may hide that one of them runs to the end from each place and another
 * then matches (`a*b|a` over `aaa…`, once a match). An alternative is linear if it gives up after few steps at any
 * place, or if an automaton decides so with every count taken as endless: `.{1,4000}` is linear, but by what factor?
 * What no automaton knows, a look-around or a back-reference beside an endless count, is in doubt.
 */
export async function doubtOf(source: string, flags: string): Promise<Doubt | null> {
  const { alternatives } = parser.parsePattern(source, 0, source.length, { unicode: flags.includes("u") });
  const doubts = await Promise.all(
    alternatives
      .filter((part) => stepsAtAPlace(part, flags) > FEW_STEPS)
      .map((part) => automatonDoubt(withoutBounds(part), flags)),
  );
  return doubts.find((found) => found !== null) ?? null;
}

/** `[a-z]{1,60}` as `[a-z]{1,}`; a fixed count stays. */
function withoutBounds(part: AST.Alternative): string {
  const bounded: AST.Quantifier[] = [];
  visitRegExpAST(part, {
    onQuantifierEnter: (node) => {
      if (node.min !== node.max && node.max !== Number.POSITIVE_INFINITY && node.max > 1) bounded.push(node);
    },
  });
  return bounded
    .sort((a, b) => b.end - a.end)
    .reduce((so, { element, end, start, min, greedy }) => {
      const from = element.end - part.start;
      return start < part.start
        ? so
        : `${so.slice(0, from)}{${min},}${greedy ? "" : "?"}${so.slice(end - part.start)}`;
    }, part.raw);
}

async function automatonDoubt(source: string, flags: string): Promise<Doubt | null> {
  const answer = await check(source, flags, { checker: "automaton", timeout: PATIENCE_MS });
  if (answer.status === "safe") return null;
  if (answer.status === "vulnerable")
    return { why: answer.complexity.summary, attack: answer.attack.pattern };
  const { error } = answer;
  const detail = "message" in error ? `, ${error.message}` : "";
  return { why: `not decided: ${error.kind}${detail}`, attack: null };
}
