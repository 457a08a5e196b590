import type { AST } from "@eslint-community/regexpp";

/**
 * The characters a piece of a pattern can begin with, as single-character patterns. None where the pattern ends: it
 * has matched, and nothing is tried again. Null where it may be anything.
 */
export type FirstCharacters = readonly string[] | null;

/** What a sequence can begin with. What may match nothing lets through to what comes `after`. */
export function firstOf(elements: readonly AST.Element[], after: FirstCharacters): FirstCharacters {
  const [head, ...rest] = elements;
  if (head === undefined) return after;
  // A look-around may fail where the pattern would have ended.
  if (head.type === "Assertion") return firstOf(rest, after?.length === 0 ? null : after);
  if (head.type !== "Quantifier") return firstOfElement(head, () => firstOf(rest, after));
  const own = firstOfElement(head.element, () => firstOf(rest, after));
  return head.min > 0 ? own : inAny([own, firstOf(rest, after)]);
}

function firstOfElement(node: AST.QuantifiableElement, after: () => FirstCharacters): FirstCharacters {
  switch (node.type) {
    case "Character":
    case "CharacterClass":
    case "CharacterSet":
      return [node.raw];
    case "Group":
    case "CapturingGroup":
      return inAny(node.alternatives.map(({ elements }) => firstOf(elements, after())));
    default:
      return null;
  }
}

/** Whatever begins any of them. */
export function inAny(firsts: readonly FirstCharacters[]): FirstCharacters {
  const known = firsts.filter((first) => first !== null);
  return known.length < firsts.length ? null : known.flat();
}

/** Looked at for a common character: the first two planes, where all letters, signs and spaces in use lie. */
const CODE_POINTS = 0x20000;

/** Whether no character begins both, so that the next character of a text decides between them. */
export function areApart(one: FirstCharacters, other: FirstCharacters, flags: string): boolean {
  if (one === null || other === null) return false;
  if (one.length === 0 || other.length === 0) return true;
  const left = charactersOf(one.join("|"), flags);
  const right = charactersOf(other.join("|"), flags);
  return left.every((has, at) => has === 0 || right[at] === 0);
}

const known = new Map<string, Uint8Array>();

function charactersOf(pattern: string, flags: string): Uint8Array {
  const name = `${flags} ${pattern}`;
  const found = known.get(name) ?? listed(new RegExp(`^(?:${pattern})`, flags.replace(/[gy]/g, "")));
  known.set(name, found);
  return found;
}

const listed = (pattern: RegExp): Uint8Array =>
  Uint8Array.from({ length: CODE_POINTS }, (_, code) => (pattern.test(String.fromCodePoint(code)) ? 1 : 0));
