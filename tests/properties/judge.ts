import { isDeepStrictEqual } from "node:util";
import type { Policy } from "../../src/domain/policy/policy";
import { readSettings } from "../../src/domain/policy/settings";
import { withVocabulary } from "../../src/domain/policy/with-vocabulary";
import { reviewTicket } from "../../src/domain/review";
import { ticketFromBundle } from "../../src/zendesk/ticket-from-bundle";
import { reviewSchema } from "../review-schema";
import { stories } from "./stories";

/** What became of a bundle: refused at the door, a ticket without a handoff, or one with its review. */
export type Fate = "unreadable" | "none" | "reviewed";

const NOW = Date.parse("2026-11-30T14:10:00Z");

/**
 * Reads and reviews a bundle as the app does, and throws where a promise is broken: an exception, a result of
 * another shape than the public one, one that JSON would change, or a prototype that is not what it was.
 */
export function judge(bundle: unknown): Fate {
  const before = prototypes();
  const read = ticketFromBundle(bundle);
  if (read.kind === "unreadable") return read.kind;
  const review = reviewTicket(read.ticket, policyOf(read.settings), NOW);
  const parsed = reviewSchema.safeParse(review);
  if (!parsed.success) throw new Error(`The review has another shape than the public one. ${parsed.error}`);
  const again: unknown = JSON.parse(JSON.stringify(review));
  if (!isDeepStrictEqual(again, review)) throw new Error("The review is another one after JSON.");
  if (prototypes() !== before) throw new Error(`A prototype has changed: ${before} is now ${prototypes()}.`);
  return review.kind;
}

const prototypes = (): string =>
  [Object.prototype, Array.prototype, String.prototype].map((one) => Reflect.ownKeys(one).length).join();

const policyOf = (settings: Settings): Policy =>
  known.find(([one]) => sameValues(one, settings))?.[1] ?? policyFrom(settings);

const policyFrom = (settings: Settings): Policy => withVocabulary(readSettings(settings).policy);

type Settings = Readonly<Record<string, unknown>>;

/** The stories' own settings are read once: a policy takes longer to read than a ticket. */
const known: readonly (readonly [Settings, Policy])[] = stories
  .map(({ story }) => story.settings ?? {})
  .filter((settings, index, all) => all.findIndex((other) => sameValues(other, settings)) === index)
  .map((settings) => [settings, policyFrom(settings)]);

function sameValues(a: Settings, b: Settings): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}
