import type { Judged } from "./judged";

/** How often the policy and the data name the same department, beside a policy that always names one. */
export type Agreement = Readonly<{
  tickets: number;
  agreed: number;
  always: string;
  alwaysAgreed: number;
  /** Tickets on which only the policy is right, and on which only the constant one is. */
  gained: number;
  lost: number;
}>;

/** The department that most of the tickets have; of several, the first by name. Empty where no ticket has one. */
export function mostCommon(judged: readonly Judged[]): string {
  const given = judged.flatMap(({ given: department }) => (department === null ? [] : [department])).sort();
  const count = (name: string) => given.filter((one) => one === name).length;
  return given.reduce((best, name) => (count(name) > count(best) ? name : best), given[0] ?? "");
}

/** Over the tickets to which the data gives a department; the others say nothing for or against. */
export function agreement(judged: readonly Judged[], always: string): Agreement {
  const known = judged.filter(({ given }) => given !== null);
  const right = known.filter(({ given, wanted }) => given === wanted);
  const constant = known.filter(({ given }) => given === always);
  return {
    tickets: known.length,
    agreed: right.length,
    always,
    alwaysAgreed: constant.length,
    gained: right.filter((one) => !constant.includes(one)).length,
    lost: constant.filter((one) => !right.includes(one)).length,
  };
}

/** Every ticket that the data has somewhere and the policy wants elsewhere. */
export const disagreements = (judged: readonly Judged[]): readonly Judged[] =>
  judged.filter(({ given, wanted }) => given !== null && given !== wanted);
