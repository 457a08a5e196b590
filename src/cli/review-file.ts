import type { HandoffReview } from "../domain/handoff-review";
import type { PolicyDocument } from "../domain/policy/document";
import { readPolicy } from "../domain/policy/read-policy";
import { readSettings } from "../domain/policy/settings";
import { withVocabulary } from "../domain/policy/with-vocabulary";
import { reviewTicket } from "../domain/review";
import { ticketFromBundle } from "../zendesk/ticket-from-bundle";
import { InputError } from "./input-error";
import { problemInWords } from "./problem-in-words";
import { parseJson, readText } from "./read-json";

export type ReviewOptions = Readonly<{ policyFile: string | null; now: number }>;

export type Reviewed = Readonly<{ reviews: string; complaints: readonly string[] }>;

/**
 * Reviews the ticket bundle in a file, or each line of a `.jsonl` file, under the bundle's own settings and,
 * where given, another policy. All inputs are read before anything is answered, so an unreadable line means
 * no answer at all (InputError). Settings that fall back to defaults are complaints, not errors.
 */
export async function reviewFile(file: string, { policyFile, now }: ReviewOptions): Promise<Reviewed> {
  const policy = policyFile === null ? null : await policyOf(policyFile);
  const text = await readText(file);
  if (!file.endsWith(".jsonl")) {
    const { review, complaints } = reviewBundle(parseJson(text, file), file, policy, now);
    return { reviews: JSON.stringify(review, null, 2), complaints };
  }
  const lines = text
    .split("\n")
    .flatMap((line, index) => (line.trim() === "" ? [] : [{ line, at: index + 1 }]));
  const all = lines.map(({ line, at }) =>
    reviewBundle(parseJson(line, file, at), `${file}:${at}`, policy, now),
  );
  return {
    reviews: all.map(({ review }) => JSON.stringify(review)).join("\n"),
    complaints: all.flatMap(({ complaints }) => complaints),
  };
}

type One = Readonly<{ review: HandoffReview; complaints: readonly string[] }>;

function reviewBundle(bundle: unknown, place: string, document: PolicyDocument | null, now: number): One {
  const reading = ticketFromBundle(bundle);
  if (reading.kind === "unreadable")
    throw new InputError([place, reading.path, reading.problem].filter((part) => part !== "").join(": "));
  const { policy, problems } = readSettings(reading.settings);
  const inForce = withVocabulary(document === null ? policy : { ...policy, document });
  const own = document === null ? problems : problems.filter(({ setting }) => setting !== "policy");
  return {
    review: reviewTicket(reading.ticket, inForce, now),
    complaints: own.map((problem) => `${place}: settings.${problemInWords(problem)}`),
  };
}

async function policyOf(file: string): Promise<PolicyDocument> {
  const reading = readPolicy(await readText(file));
  if (reading.kind === "policy") return reading.document;
  throw new InputError(`${file}: ${reading.problems.map(problemInWords).join("; ")}`);
}
