/** Written by `npx tsx bench/signals/fit.ts`; docs/signals.md says from what. Log-odds for one unit of each feature. */
export const DUE_WEIGHTS = {
  bias: -0.617,
  bot: 1.371,
  alike: 2.095,
  botGoesOn: -0.973,
  firstWord: -4.136,
  secondWord: -1.946,
  thirdWord: -0.607,
  turns: -0.886,
  repeats: 0.362,
  botRepeats: -0.436,
} as const;

/** The log-odds from which, on turns held out of the fit, a human was due two times in three. */
export const SURE = 0.067;
