import { describe, expect, it } from "@jest/globals";
import { readStories } from "../../../tests/read-stories";
import { wordCount } from "../../domain/conversation/first-words";
import { readSettings } from "../../domain/policy/settings";
import { withVocabulary } from "../../domain/policy/with-vocabulary";
import { reviewTicket } from "../../domain/review";
import { englishWords } from "../../i18n/words";
import { ticketFromBundle } from "../../zendesk/ticket-from-bundle";
import { factArgs } from "./fact-args";

const NOW = Date.parse("2026-12-01T00:00:00Z");

/** The three lines as an agent reads them: what is wanted, why it came, and the next step in words. */
function linesOf(story: unknown): readonly string[] {
  const reading = ticketFromBundle(story);
  if (reading.kind === "unreadable") throw new Error(`${reading.path} ${reading.problem}`);
  const { policy } = readSettings(reading.settings);
  const review = reviewTicket(reading.ticket, withVocabulary(policy), NOW);
  if (review.kind === "none") return [];
  const { wants, why, next } = review.brief;
  const step = englishWords.named("next", next.step, factArgs(next.facts, englishWords));
  const reason = why.code === null ? null : englishWords.named("why", why.code);
  return [wants?.text ?? "", [reason, why.text].filter((part) => part !== null).join(" "), step ?? ""];
}

describe("a brief is three lines of 80 words at most, the next step among them", () => {
  it.each(readStories().map(({ name, story }) => [name, story] as const))("%s", (_name, story) => {
    expect(wordCount(linesOf(story).join(" "))).toBeLessThanOrEqual(80);
  });
});
