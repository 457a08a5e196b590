import { useMemo } from "react";
import type { Finding, ReviewedHandoff } from "../../domain/handoff-review";
import { Fold } from "../kit/fold";
import { useWords } from "../kit/words-context";
import { BotRecords } from "./bot-records";
import { CarriedSum } from "./carried-sum";
import { ConversationList } from "./conversation-list";
import { findingCounts } from "./finding-text";
import { FindingsList } from "./findings-list";
import { MovesList } from "./moves-list";
import { ReadingList } from "./reading-list";
import type { FoldName, Shown, SidebarState } from "./sidebar-reducer";
import { conversationBlocks, markedTurns, valueMarks } from "./turns";

/** What stands below the card, folded: findings, what came along, the moves, what could not be read, the conversation. */
export function CardFolds({
  review,
  shown: { ticket, whole },
  folds,
  target,
  findings,
  onToggle,
  onBack,
}: {
  review: ReviewedHandoff;
  shown: Shown;
  folds: SidebarState["folds"];
  target: SidebarState["target"];
  /** Null while an earlier handoff is shown: only the newest is checked. */
  findings: readonly Finding[] | null;
  onToggle: (fold: FoldName, open: boolean) => void;
  onBack: () => void;
}) {
  const words = useWords();
  const { t } = words;
  const { handoffs } = review;
  const broken = review.reading.filter(({ grade }) => grade !== "ok");
  const unread = whole ? ticket.unread.filter((part) => part !== "others") : [];
  const blocks = useMemo(
    () => conversationBlocks(ticket.turns, markedTurns(review), handoffs),
    [ticket.turns, review, handoffs],
  );
  return (
    <>
      {findings === null ? null : (
        <Fold
          title={t("findings.title")}
          count={findingCounts(findings, words)}
          open={folds.findings ?? findings.some(({ severity }) => severity === "problem")}
          onToggle={(open) => onToggle("findings", open)}
        >
          <FindingsList findings={findings} othersUnread={whole && ticket.unread.includes("others")} />
        </Fold>
      )}
      {findings === null ? null : (
        <Fold
          title={t("sum.title")}
          count={words.formats.percent(review.completeness.score)}
          open={folds.sum ?? false}
          onToggle={(open) => onToggle("sum", open)}
        >
          <CarriedSum completeness={review.completeness} />
        </Fold>
      )}
      {findings === null || review.route.moves.length < 2 ? null : (
        <Fold
          title={t("moves.title")}
          count={t("moves.count", { count: review.route.moves.length })}
          open={folds.moves ?? false}
          onToggle={(open) => onToggle("moves", open)}
        >
          <MovesList route={review.route} />
        </Fold>
      )}
      {broken.length + unread.length === 0 ? null : (
        <Fold
          title={t("reading.title")}
          count={t("reading.count", { count: broken.length + unread.length })}
          open={folds.reading ?? false}
          onToggle={(open) => onToggle("reading", open)}
        >
          <ReadingList reading={broken} unread={unread} ticket={ticket} />
        </Fold>
      )}
      <Fold
        title={t("conversation.title")}
        count={t("conversation.count", { count: ticket.turns.length })}
        open={folds.conversation ?? false}
        onToggle={(open) => onToggle("conversation", open)}
      >
        <ConversationList blocks={blocks} values={valueMarks(review)} target={target} onBack={onBack} />
        <BotRecords handoffs={handoffs} />
      </Fold>
    </>
  );
}
