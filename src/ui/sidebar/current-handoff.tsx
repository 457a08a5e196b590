import type { Dispatch } from "react";
import { suggestFlagReasons } from "../../domain/feedback/suggest-reasons";
import type { Handoff } from "../../domain/handoff/handoff";
import type { ReviewedHandoff } from "../../domain/handoff-review";
import type { Words } from "../../i18n/words";
import { useWords, WordsProvider } from "../kit/words-context";
import type { Connection } from "./connection";
import { FeedbackPlace } from "./feedback-place";
import type { FeedbackSection } from "./feedback-section";
import { askFor, firstReply } from "./first-reply";
import { HandoffBrief } from "./handoff-brief";
import { KnownValues } from "./known-values";
import { ReplyNote } from "./reply-note";
import { offeredFix } from "./route-fix";
import { RouteSection } from "./route-section";
import type { Shown, SidebarAction, SidebarState } from "./sidebar-reducer";
import { TriedList } from "./tried-list";
import { useReply } from "./use-reply";
import { useRouteFix } from "./use-route-fix";
import { VerdictLine } from "./verdict-line";

/** The newest handoff, reviewed: everything an agent reads and does above the folds. */
export function CurrentHandoff({
  connection,
  state,
  shown: { ticket },
  review,
  handoff,
  dispatch,
  refresh,
  rest,
}: {
  connection: Connection;
  state: SidebarState;
  shown: Shown;
  review: ReviewedHandoff;
  handoff: Handoff;
  dispatch: Dispatch<SidebarAction>;
  refresh: () => void;
  /** Null until its code and its words have come. */
  rest: Readonly<{ FeedbackSection: typeof FeedbackSection; words: Words }> | null;
}) {
  const words = useWords();
  const { gateway, surroundings, policy } = connection;
  const ticketId = ticket.id ?? "";
  // Zendesk has no reply editor there.
  const closed = ticket.status === "closed";
  const reply = useReply(gateway, words, handoff.language?.value ?? null, dispatch);
  const acts = useRouteFix(gateway, ticketId, dispatch, refresh);
  return (
    <>
      <VerdictLine review={review} />
      <HandoffBrief
        brief={review.brief}
        reason={handoff.reason}
        onReply={closed ? null : () => reply((theirs) => firstReply(review, theirs))}
      />
      <ReplyNote reply={state.reply} />
      <KnownValues
        known={review.known}
        missing={review.missing}
        onAsk={closed ? null : (keys) => reply((theirs) => askFor(keys, theirs))}
      />
      <TriedList tried={review.tried} />
      <RouteSection
        route={review.route}
        handoff={handoff}
        movesUnread={ticket.unread.includes("audits")}
        offered={offeredFix(review, ticket, surroundings.agent, policy.offerRouteFix)}
        fix={state.fix}
        acts={acts}
      />
      {rest === null ? (
        <FeedbackPlace failed={false} />
      ) : (
        <WordsProvider value={rest.words}>
          <rest.FeedbackSection
            connection={connection}
            ticketId={ticketId}
            closed={closed}
            onTicket={review.feedback}
            options={{
              bot: handoff.bot.vendor,
              why: handoff.reason.stated?.value ?? null,
              followUp: ticket.followUp,
            }}
            suggested={suggestFlagReasons(review.findings)}
            draft={{
              reasons: state.draft,
              start: (reasons) => dispatch({ kind: "flagging_started", reasons }),
              toggle: (reason) => dispatch({ kind: "reason_toggled", reason }),
              end: () => dispatch({ kind: "flagging_ended" }),
            }}
          />
        </WordsProvider>
      )}
    </>
  );
}
