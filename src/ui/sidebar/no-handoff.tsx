import { useWords } from "../kit/words-context";
import { Place } from "./absence-notice";
import { ReadingList } from "./reading-list";
import type { Shown } from "./sidebar-reducer";

/** No bot worked on this ticket, as far as it could be read; says what was not readable, if anything. */
export function NoHandoff({ screen: { ticket, review } }: { screen: Shown }) {
  const { t } = useWords();
  const broken = review.reading.filter(({ grade }) => grade !== "ok");
  return (
    <Place>
      <h1>{t(broken.length > 0 ? "none.unreadable" : "none.title")}</h1>
      <p>{t(broken.length > 0 ? "none.unreadable.todo" : "none.todo")}</p>
      <ReadingList reading={broken} unread={ticket.unread} ticket={ticket} />
    </Place>
  );
}
