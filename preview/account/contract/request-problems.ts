import type { AccountRequest } from "../account";
import { addressOf } from "../call";
import { isRow, type Row, rowOf, rowsOf } from "../row";
import type { Check } from "./check";
import { describedOperation, parametersOf, parsedJson, pointerTo } from "./described";
import { matchPath } from "./operation-path";
import { type Operation, OVERLAY } from "./overlay";

type Question = Readonly<{ request: AccountRequest; operation: Operation; document: Row; check: Check }>;

/** Whether a request is one that its operation takes: ids in the path, names and values in the query, the body. */
export const requestProblems = (question: Question): readonly string[] => [
  ...pathProblems(question),
  ...queryProblems(question),
  ...bodyProblems(question),
];

function pathProblems({ request, operation, document }: Question): readonly string[] {
  const values = matchPath(operation.path, addressOf(request.url).path) ?? {};
  return parametersOf(document, operation, "path").flatMap((parameter) => {
    const value = values[String(parameter.name)] ?? "";
    const fits = rowOf(parameter.schema).type !== "integer" || /^\d+$/.test(value);
    return fits ? [] : [`${operation.path}: ${String(parameter.name)} is "${value}", not a whole number.`];
  });
}

function queryProblems({ request, operation, document, check }: Question): readonly string[] {
  const known = new Map<string, Row>([
    ...parametersOf(document, operation, "query").flatMap(spelled),
    ...Object.entries(PAGING[operation.paging ?? "none"]),
    ...Object.entries(operation.query ?? {}),
  ]);
  return [...addressOf(request.url).query].flatMap(([name, value]) => {
    const schema = known.get(name);
    if (schema === undefined)
      return [`${operation.method} ${operation.path} has no query parameter "${name}".`];
    const problem = check(schema, typed(value, schema));
    return problem === null ? [] : [`${operation.path}?${name}=${value}: ${problem}.`];
  });
}

const count: Row = { type: "integer", minimum: 1 };
const cursor = { "page[size]": count, "page[after]": { type: "string" }, "page[before]": { type: "string" } };
const PAGING: Readonly<Record<"none" | "cursor" | "both", Readonly<Record<string, Row>>>> = {
  none: {},
  cursor,
  both: { ...cursor, page: count, per_page: { ...count, maximum: 100 } },
};

/** A described parameter by the names it has in an address: `page[size]`, `filter_events[]`. */
function spelled(parameter: Row): readonly (readonly [string, Row])[] {
  const name = String(parameter.name);
  const schema = rowOf(parameter.schema);
  return [schema, ...rowsOf(schema.oneOf)].flatMap((shape): readonly (readonly [string, Row])[] => {
    if (shape.type === "object") {
      return Object.entries(rowOf(shape.properties)).map(([key, value]) => [`${name}[${key}]`, rowOf(value)]);
    }
    if (shape.type === "array") return [name, `${name}[]`].map((one) => [one, rowOf(shape.items)]);
    return shape.type === undefined ? [] : [[name, shape]];
  });
}

function typed(value: string, schema: Row): unknown {
  if (schema.type === "integer" && /^-?\d+$/.test(value)) return Number(value);
  return schema.type === "boolean" && (value === "true" || value === "false") ? value === "true" : value;
}

function bodyProblems({ request, operation, document, check }: Question): readonly string[] {
  const described = rowOf(describedOperation(document, operation)?.requestBody);
  const schemas = bodySchemas(operation, described);
  const name = `${operation.method} ${operation.path}`;
  const text = request.body ?? "";
  if (text === "") return described.required === true ? [`${name} needs a body.`] : [];
  if (schemas.length === 0) return [`${name} takes no body.`];
  const sent = parsedJson(text);
  if (sent === undefined) return [`${name}: the body is not JSON.`];
  return schemas.flatMap((schema) => {
    const problem = check(schema, sent);
    return problem === null ? [] : [`${name}, body: ${problem}.`];
  });
}

function bodySchemas(operation: Operation, described: Row): readonly Row[] {
  const own = operation.body === undefined ? [] : [OVERLAY.bodies[operation.body] ?? false].filter(isRow);
  const isDescribed = isRow(rowOf(rowOf(described.content)["application/json"]).schema);
  const pointer = pointerTo(operation, "requestBody/content/application~1json/schema");
  return [...(isDescribed ? [{ $ref: pointer }] : []), ...own];
}
