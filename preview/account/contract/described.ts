import type { AccountRequest } from "../account";
import { addressOf } from "../call";
import { isRow, type Row, rowOf, rowsOf } from "../row";
import { bestMatch } from "./operation-path";
import { type Operation, OVERLAY } from "./overlay";
import { escaped } from "./schema";

/** The operation of the overlay that a request is meant for; null where nobody has looked at it yet. */
export function operationOf(request: AccountRequest): Operation | null {
  const sameMethod = OVERLAY.operations.filter((one) => one.method === request.method.toUpperCase());
  return bestMatch(sameMethod, addressOf(request.url).path);
}

/** The same operation as Zendesk's description has it; null where it is missing there. */
export function describedOperation(document: Row, operation: Operation): Row | null {
  const found = rowOf(rowOf(document.paths)[operation.path])[operation.method.toLowerCase()];
  return isRow(found) ? found : null;
}

/** Parameters of the operation and of its path, references followed. */
export function parametersOf(document: Row, operation: Operation, where: "path" | "query"): readonly Row[] {
  const shared = rowsOf(rowOf(rowOf(document.paths)[operation.path]).parameters);
  const own = rowsOf(describedOperation(document, operation)?.parameters);
  return [...shared, ...own].map((one) => resolved(document, one)).filter((one) => one.in === where);
}

function resolved(document: Row, node: Row): Row {
  const reference = node.$ref;
  if (typeof reference !== "string") return node;
  const steps = reference.split("/").slice(1);
  return rowOf(steps.reduce<unknown>((at, step) => rowOf(at)[step], document));
}

/** Where a part of the operation stands, for a schema that refers to it. */
export const pointerTo = (operation: Operation, part: string): string =>
  `oas#/paths/${encodeURIComponent(escaped(operation.path))}/${operation.method.toLowerCase()}/${part}`;

/** The value a text holds, or undefined where it is not JSON. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
