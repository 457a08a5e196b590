import type { ReviewedHandoff } from "../../domain/handoff-review";
import { Notice } from "../kit/notice";
import { useWords } from "../kit/words-context";
import { verdictOf } from "./verdict";

export function VerdictLine({ review }: { review: ReviewedHandoff }) {
  const { tone, title, clauses } = verdictOf(review, useWords());
  return (
    <Notice tone={tone} title={title} heading="h2">
      <p>{clauses.join(" · ")}</p>
    </Notice>
  );
}
