/**
 * One thing that is wrong with the package: `where` names the file and the place in it, `what` the value that
 * is wrong, `fix` what to do. An `error` stops the package; a `warning` is what Zendesk would let pass.
 */
export type Problem = Readonly<{
  severity: "error" | "warning";
  where: string;
  what: string;
  fix: string;
}>;

export const wrong = (where: string, what: string, fix: string): Problem => ({
  severity: "error",
  where,
  what,
  fix,
});

export const doubtful = (where: string, what: string, fix: string): Problem => ({
  severity: "warning",
  where,
  what,
  fix,
});
