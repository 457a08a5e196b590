import { isRecord, type UnknownRecord } from "./record";

/** What an error's body says: Zendesk's code, its sentence, and whether the ticket is closed. */
export type ErrorEnvelope = Readonly<{ code: string | null; sentence: string | null; closed: boolean }>;

const LONGEST_SENTENCE = 500;

/**
 * Reads Zendesk's five error envelopes: `{error}`, `{error, description}`, `{error: {title, message}}`,
 * `{errors: [{code, title, detail}]}` and `{error, description, details: {<key>: [{description}]}}`.
 * Every key of `details` is read: the sentence may stand under a field's name, not only under `base`.
 * Anything else says nothing.
 */
export function readErrorEnvelope(body: unknown): ErrorEnvelope {
  if (!isRecord(body)) return { code: null, sentence: null, closed: false };
  const listed = Array.isArray(body.errors) ? body.errors.filter(isRecord) : [];
  const inner = isRecord(body.error) ? body.error : {};
  const details = sentencesOf(body.details);
  const sentences = [
    ...details,
    ...listed.map((error) => textOf(error.detail) ?? textOf(error.title)),
    textOf(inner.message) ?? textOf(inner.title),
    details.length === 0 ? textOf(body.description) : null,
  ].filter((sentence) => sentence !== null);
  return {
    code: textOf(body.error) ?? textOf(listed[0]?.code) ?? textOf(inner.title),
    sentence: sentences.length === 0 ? null : sentences.join("; ").slice(0, LONGEST_SENTENCE),
    closed: details.some((sentence) => /closed prevents ticket update/i.test(sentence)),
  };
}

function sentencesOf(details: unknown): readonly string[] {
  if (!isRecord(details)) return [];
  return Object.values(details)
    .flatMap((problems: unknown) => (Array.isArray(problems) ? problems.slice(0, 20) : []))
    .filter(isRecord)
    .flatMap((problem: UnknownRecord) => textOf(problem.description) ?? textOf(problem.error) ?? []);
}

function textOf(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}
