import { useCallback } from "react";
import type { Reading } from "../../domain/handoff/provenance";
import type { Ticket } from "../../domain/ticket";
import type { Words } from "../../i18n/words";
import { useLate } from "../kit/use-late";
import { useWords, WordsProvider } from "../kit/words-context";
import { Place } from "./absence-notice";
import type { Shown } from "./sidebar-reducer";

async function loadList(words: Words) {
  const { ReadingList, laterWords } = await import(/* webpackChunkName: "rest" */ "./card-rest");
  return { ReadingList, words: await laterWords(words) };
}

/** No bot worked on this ticket, as far as it could be read; says what was not readable, if anything. */
export function NoHandoff({ screen: { ticket, review } }: { screen: Shown }) {
  const { t } = useWords();
  const broken = review.reading.filter(({ grade }) => grade !== "ok");
  return (
    <Place>
      <h1>{t(broken.length > 0 ? "none.unreadable" : "none.title")}</h1>
      <p>{t(broken.length > 0 ? "none.unreadable.todo" : "none.todo")}</p>
      {broken.length + ticket.unread.length === 0 ? null : <LateList reading={broken} ticket={ticket} />}
    </Place>
  );
}

/** What was not readable comes after the first paint, as on a card. */
function LateList({ reading, ticket }: { reading: readonly Reading[]; ticket: Ticket }) {
  const words = useWords();
  const list = useLate(useCallback(() => loadList(words), [words]));
  if (list.kind === "coming") return null;
  if (list.kind === "failed") return <p>{words.t("rest.not_loaded")}</p>;
  const { ReadingList, words: later } = list.part;
  return (
    <WordsProvider value={later}>
      <ReadingList reading={reading} unread={ticket.unread} ticket={ticket} />
    </WordsProvider>
  );
}
