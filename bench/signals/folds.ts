/** Ten parts; a dialogue is in one of them as a whole, so that no turn is judged by its neighbours. */
export const FOLDS = 10;

/** For every fold the dialogues to learn from and the ones held out; a dialogue's fold is its place modulo ten. */
export function folds<T>(
  dialogues: readonly T[],
): readonly Readonly<{ learn: readonly T[]; heldOut: readonly T[] }>[] {
  return Array.from({ length: FOLDS }, (_, fold) => ({
    learn: dialogues.filter((_, index) => index % FOLDS !== fold),
    heldOut: dialogues.filter((_, index) => index % FOLDS === fold),
  }));
}
