import { isRow, type Row } from "../row";

/**
 * An OpenAPI 3.0 schema tree as JSON Schema: `nullable` becomes one more allowed type. Everything else
 * in the tree stays where it is, so references by path keep working.
 */
export function jsonSchemaFrom(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(jsonSchemaFrom);
  if (!isRow(node)) return node;
  const inner: Row = Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, jsonSchemaFrom(value)]),
  );
  return inner.nullable === true ? orNull(inner) : inner;
}

function orNull({ nullable: _, ...schema }: Row): Row {
  const values = Array.isArray(schema.enum) ? { enum: [...schema.enum, null] } : {};
  if (typeof schema.type === "string") return { ...schema, ...values, type: [schema.type, "null"] };
  return { anyOf: [schema, { type: "null" }] };
}

/** One place where the description is narrower than what Zendesk answers, and how we know. */
export type Relaxation = Readonly<{ at: string; merge: Row; because: string }>;

/** The document with keys merged in at JSON pointers. Throws where a pointer leads nowhere: the description has moved on. */
export function relax(document: Row, relaxations: readonly Relaxation[]): Row {
  return relaxations.reduce<Row>((relaxed, { at, merge }) => {
    const steps = at.split("/").slice(1).map(unescaped);
    return mergeAt(relaxed, steps, merge, at);
  }, document);
}

function mergeAt(node: unknown, steps: readonly string[], merge: Row, pointer: string): Row {
  if (!isRow(node))
    throw new Error(`Relaxation "${pointer}" leads nowhere in the description. Mend or remove it.`);
  const [step, ...rest] = steps;
  if (step === undefined) return { ...node, ...merge };
  return { ...node, [step]: mergeAt(node[step], rest, merge, pointer) };
}

const unescaped = (step: string): string => step.replaceAll("~1", "/").replaceAll("~0", "~");

/** A path as one step of a JSON pointer. */
export const escaped = (step: string): string => step.replaceAll("~", "~0").replaceAll("/", "~1");
