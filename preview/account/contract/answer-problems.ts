import type { AccountAnswer } from "../account";
import { type Row, rowOf } from "../row";
import type { Check } from "./check";
import { demandedSchema } from "./demanded";
import { describedOperation, parsedJson, pointerTo } from "./described";
import { type Operation, OVERLAY } from "./overlay";

type Question = Readonly<{ answer: AccountAnswer; operation: Operation; document: Row; check: Check }>;

/** Whether an answer has a status its operation knows, and the body that goes with it. */
export function answerProblems(question: Question): readonly string[] {
  const { answer, operation, check } = question;
  const endpoint = `${operation.method} ${operation.path}`;
  if (answer.status >= 400) return refusalProblems(answer, endpoint, check);
  const name = `${answer.status} of ${endpoint}`;
  const schemas = answerSchemas(question);
  if (schemas === null) return [`${name}: the operation has no such status.`];
  if (!isJson(answer)) return schemas.length === 0 ? [] : [`${name}: JSON was due.`];
  return bodyProblems(answer, name, schemas, check);
}

/** Refusals are alike at every endpoint: one envelope for each status, or a page for people to read. */
export function refusalProblems(answer: AccountAnswer, endpoint: string, check: Check): readonly string[] {
  const name = `${answer.status} of ${endpoint}`;
  const envelope = OVERLAY.errors[answer.status];
  if (envelope === undefined) return [`${name}: no endpoint has such a status.`];
  return isJson(answer) ? bodyProblems(answer, name, [envelope], check) : [];
}

function bodyProblems(
  answer: AccountAnswer,
  name: string,
  schemas: readonly Row[],
  check: Check,
): readonly string[] {
  const body = parsedJson(answer.body);
  return schemas.flatMap((schema) => {
    const problem = check(schema, body);
    return problem === null ? [] : [`${name}: ${problem}.`];
  });
}

/** Null where the status is unknown. A deletion's 204 has no body to check. */
function answerSchemas({ answer, operation, document }: Question): readonly Row[] | null {
  const status = String(answer.status);
  const responses = rowOf(describedOperation(document, operation)?.responses);
  const demanded = operation.answer?.[status];
  if (responses[status] === undefined && demanded === undefined) return null;
  const content = rowOf(rowOf(rowOf(responses[status]).content)["application/json"]);
  const pointer = pointerTo(operation, `responses/${status}/content/application~1json/schema`);
  return [
    ...(content.schema === undefined ? [] : [{ $ref: pointer }]),
    ...(demanded === undefined ? [] : [demandedSchema(demanded)]),
  ];
}

const isJson = (answer: AccountAnswer): boolean => (answer.headers["content-type"] ?? "").includes("json");
