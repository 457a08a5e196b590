import { findPayload } from "../handoff/payload-text";
import { payloadValues } from "../handoff/payload-values";
import { type Evidence, GRADES, type Grade, type ReadingProblem } from "../handoff/provenance";
import { readPayload } from "../handoff/read-payload";
import type { CarrierReading } from "./carrier";

type Place = Readonly<{
  carrier: CarrierReading["carrier"];
  ref: string;
  at: string | null;
  evidence: Evidence;
}>;

/** A text that should hold a `handoff/1` payload, as a reading; null where it holds no object at all. */
export function payloadReading(text: string, place: Place): CarrierReading | null {
  const found = findPayload(text);
  if (found.kind === "none") return null;
  if (found.kind === "broken") return unreadableReading(text, place, found.problems);
  const { payload, grade, problems } = readPayload(found.object);
  if (grade === "unreadable") return unreadableReading(text, place, [...found.problems, ...problems]);
  return {
    ...place,
    grade: worse(found.grade, grade),
    problems: [...found.problems, ...withoutCut(problems, found.problems)],
    values: payloadValues(payload),
    raw: text,
  };
}

export function unreadableReading(
  text: string,
  place: Place,
  problems: readonly ReadingProblem[],
): CarrierReading {
  return { ...place, grade: "unreadable", problems, values: null, raw: text };
}

const worse = (a: Grade, b: Grade): Grade => (GRADES.indexOf(a) > GRADES.indexOf(b) ? a : b);

/** What a cut took away is said once, by the cut; each missing key behind it would only repeat that. */
function withoutCut(
  problems: readonly ReadingProblem[],
  text: readonly ReadingProblem[],
): readonly ReadingProblem[] {
  return text.some(({ code }) => code === "truncated")
    ? problems.filter(({ code }) => code !== "missing")
    : problems;
}
