import type { AccountAnswer, AccountRequest } from "../account";
import { addressOf } from "../call";
import { type Row, rowOf } from "../row";
import { answerProblems, refusalProblems } from "./answer-problems";
import { checkAgainst } from "./check";
import { describedOperation, operationOf } from "./described";
import { OVERLAY } from "./overlay";
import { requestProblems } from "./request-problems";
import { jsonSchemaFrom, relax } from "./schema";

export type Contract = Readonly<{
  /** What a request does against the contract, a sentence each; empty when it keeps it. */
  request(request: AccountRequest): readonly string[];
  /** The same of an answer to that request. */
  answer(request: AccountRequest, answer: AccountAnswer): readonly string[];
  /** Operations of the overlay that Zendesk's description does not have, and that nothing excuses. */
  invented: readonly string[];
}>;

/**
 * Zendesk's OpenAPI description and our overlay, as two questions. An operation outside the overlay is
 * a problem by itself: neither the app nor the account may use one that nobody has looked at.
 */
export function contractFrom(description: Row): Contract {
  const document = rowOf(jsonSchemaFrom(relax(description, OVERLAY.relaxations)));
  const check = checkAgainst(document);
  return {
    request: (request) => {
      const operation = operationOf(request);
      if (operation === null) return [unknownOperation(request)];
      return requestProblems({ request, operation, document, check });
    },
    answer: (request, answer) => {
      const operation = operationOf(request);
      if (operation === null && answer.status >= 400)
        return refusalProblems(answer, endpointOf(request), check);
      if (operation === null) return [unknownOperation(request)];
      return answerProblems({ answer, operation, document, check });
    },
    invented: OVERLAY.operations
      .filter((one) => one.undescribed === undefined && describedOperation(document, one) === null)
      .map((one) => `${one.method} ${one.path}`),
  };
}

const endpointOf = (request: AccountRequest): string => `${request.method} ${addressOf(request.url).path}`;

const unknownOperation = (request: AccountRequest): string =>
  `${endpointOf(request)} is in no contract. Add it to overlay.json if Zendesk has it.`;
