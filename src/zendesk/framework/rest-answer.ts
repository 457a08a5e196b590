import { GatewayError } from "../gateway";
import { isRecord, type UnknownRecord } from "./record";
import { requestError } from "./request-error";

/**
 * The JSON object in a REST answer that came back as a success. With `httpCompleteResponse` the framework
 * hands over the whole answer; a host that ignores the option hands over the body alone. A body that is no
 * JSON object, though the status was 200, is a proxy's or a login page: `unreadable`.
 */
export function readRestAnswer(requested: string, answer: unknown): UnknownRecord {
  const complete = isComplete(answer);
  const status = complete && typeof answer.status === "number" ? answer.status : 200;
  if (status >= 400) throw requestError(requested, answer);
  const body = complete ? (answer.responseJSON ?? parsed(answer.responseText)) : parsed(answer);
  if (!isRecord(body)) throw new GatewayError("unreadable", requested, { status });
  return body;
}

function isComplete(answer: unknown): answer is UnknownRecord {
  return isRecord(answer) && ("responseText" in answer || "responseJSON" in answer);
}

function parsed(body: unknown): unknown {
  if (typeof body !== "string") return body;
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
