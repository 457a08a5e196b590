import { GatewayError } from "../gateway";
import { isRecord } from "./record";

/**
 * The values of a bulk `get` by path. A path that Zendesk refused (in `errors`) is simply not there: one
 * missing value is no failure. What the SDK resolves although it failed is thrown: its own `TimeoutError`
 * object, and an error that came without a name.
 */
export function valuesOf(answer: unknown, paths: readonly string[]): ReadonlyMap<string, unknown> {
  throwIfFailed(answer, "get");
  const values = isRecord(answer) ? answer : {};
  const answered = paths.filter((path) => Object.hasOwn(values, path));
  if (answered.length === 0 && !isRecord(values.errors)) throw refusal("get", answer);
  return new Map(answered.map((path) => [path, values[path]]));
}

/** Throws where an `invoke` that resolved had failed all the same. */
export function throwIfRefused(answer: unknown, path: string): void {
  throwIfFailed(answer, `invoke ${path}`);
  if (!isRecord(answer) || Object.hasOwn(answer, path)) return;
  if (typeof answer.message === "string" && !isRecord(answer.errors)) {
    throw refusal(`invoke ${path}`, answer);
  }
}

/** A call the SDK rejected: too late, or refused by Zendesk (an unknown path, one of another location). */
export function callError(thrown: unknown, requested: string): GatewayError {
  if (thrown instanceof GatewayError) return thrown;
  const { message } = isRecord(thrown) ? thrown : { message: null };
  return /timeout/i.test(String(message))
    ? new GatewayError("timeout", requested)
    : refusal(requested, thrown);
}

function throwIfFailed(answer: unknown, requested: string): void {
  if (isRecord(answer) && answer.name === "TimeoutError") throw new GatewayError("timeout", requested);
}

function refusal(requested: string, said: unknown): GatewayError {
  const message = isRecord(said) ? said.message : null;
  const detail = typeof message === "string" ? { detail: message.slice(0, 300) } : {};
  return new GatewayError("not_available", requested, detail);
}
