import type { AccountAnswer } from "../account";
import { type Row, rowOf } from "../row";
import type { Check } from "./check";
import { demandedSchema } from "./demanded";
import { describedOperation, parsedJson, pointerTo } from "./described";
import { type Operation, OVERLAY } from "./overlay";

type Question = Readonly<{ answer: AccountAnswer; operation: Operation; document: Row; check: Check }>;

/** Whether an answer has a status its operation knows, and the body that goes with it. */
export function answerProblems(question: Question): readonly string[] {
  const { answer, operation } = question;
  const name = `${answer.status} of ${operation.method} ${operation.path}`;
  const schemas = answerSchemas(question);
  if (schemas === null) return [`${name}: the operation has no such status.`];
  if (!isJson(answer)) return schemas.length === 0 || answer.status >= 400 ? [] : [`${name}: JSON was due.`];
  const body = parsedJson(answer.body);
  return schemas.flatMap((schema) => {
    const problem = question.check(schema, body);
    return problem === null ? [] : [`${name}: ${problem}.`];
  });
}

/** Refusals are the overlay's alone; null where the status is unknown. A deletion's 204 has no body to check. */
function answerSchemas({ answer, operation, document }: Question): readonly Row[] | null {
  const status = String(answer.status);
  if (answer.status >= 400) return OVERLAY.errors[status] === undefined ? null : [OVERLAY.errors[status]];
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
