/** Whether a path is what a template names (`/tickets/{ticket_id}/tags`), and the values of its names. */
export function matchPath(template: string, path: string): Readonly<Record<string, string>> | null {
  const [wanted, given] = [template.split("/"), path.split("/")];
  if (wanted.length !== given.length) return null;
  const values: Record<string, string> = {};
  for (const [index, step] of wanted.entries()) {
    const value = given[index] ?? "";
    const name = /^\{(.+)\}$/.exec(step)?.[1];
    if (name !== undefined && value !== "") values[name] = value;
    else if (step !== value) return null;
  }
  return values;
}

/** Of several that fit, the one with the fewest names: `/tickets/update_many` is not a ticket. */
export function bestMatch<T extends { path: string }>(templates: readonly T[], path: string): T | null {
  const fits = templates.filter((one) => matchPath(one.path, path) !== null);
  const [best] = fits.sort((one, other) => names(one.path) - names(other.path));
  return best ?? null;
}

const names = (template: string): number => template.split("{").length - 1;
