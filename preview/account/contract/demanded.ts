import type { Row } from "../row";

/** A schema tree under construction: which properties must be there, and what each must hold. */
type Tree = { readonly [name: string]: Tree };

/**
 * The schema behind paths like `ticket.id` and `audits[].events`: each named property must be there, and
 * `[]` means of every member of a list. The description itself requires next to nothing.
 */
export function demandedSchema(paths: readonly string[]): Row {
  return schemaOf(paths.reduce<Tree>((tree, path) => grown(tree, path.split(".")), {}));
}

function grown(tree: Tree, steps: readonly string[]): Tree {
  const [step, ...rest] = steps;
  return step === undefined ? tree : { ...tree, [step]: grown(tree[step] ?? {}, rest) };
}

function schemaOf(tree: Tree): Row {
  const names = Object.keys(tree);
  if (names.length === 0) return {};
  const properties = Object.entries(tree).map(([name, inner]) => [bare(name), memberSchema(name, inner)]);
  return { type: "object", required: names.map(bare), properties: Object.fromEntries(properties) };
}

const memberSchema = (name: string, inner: Tree): Row =>
  name.endsWith("[]") ? { type: "array", items: schemaOf(inner) } : schemaOf(inner);

const bare = (name: string): string => name.replace(/\[\]$/, "");
