import { useMemo } from "react";
import type { Finding, ReviewedHandoff } from "../../domain/handoff-review";
import { Fold } from "../kit/fold";
import { useWords } from "../kit/words-context";
import { ConversationList } from "./conversation-list";
import { findingCounts } from "./finding-text";
import { FindingsList } from "./findings-list";
import { ReadingList } from "./reading-list";
import type { FoldName, Shown, SidebarState } from "./sidebar-reducer";
import { conversationBlocks, markedTurns, valueMarks } from "./turns";

/** What stands below the card, folded: findings, what could not be read, the conversation. */
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
  const unread = whole ? ticket.unread : [];
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
          <FindingsList findings={findings} />
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
      </Fold>
    </>
  );
}
