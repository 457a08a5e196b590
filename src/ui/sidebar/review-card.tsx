import { type Dispatch, useCallback, useMemo, useRef } from "react";
import { suggestFlagReasons } from "../../domain/feedback/suggest-reasons";
import type { ReviewedHandoff } from "../../domain/handoff-review";
import { Live } from "../kit/live";
import { useWords } from "../kit/words-context";
import { CardProvider } from "./card-context";
import { CardFolds } from "./card-folds";
import type { Connection } from "./connection";
import { EarlierHandoff } from "./earlier-handoff";
import { FeedbackBar } from "./feedback-bar";
import { askFor, firstReply } from "./first-reply";
import { HandoffBrief } from "./handoff-brief";
import { HandoffHeader } from "./handoff-header";
import { KnownValues } from "./known-values";
import { ReplyNote } from "./reply-note";
import { offeredFix } from "./route-fix";
import { RouteSection } from "./route-section";
import type { Shown, SidebarAction, SidebarState } from "./sidebar-reducer";
import { TriedList } from "./tried-list";
import { useReply } from "./use-reply";
import { useRouteFix } from "./use-route-fix";
import { useVerify } from "./use-verify";
import { VerdictLine } from "./verdict-line";

/** The card of one handed-over ticket, from the verdict down to the conversation. */
export function ReviewCard({
  connection: { gateway, desk, surroundings, policy },
  state,
  shown,
  review,
  dispatch,
  refresh,
}: {
  connection: Connection;
  state: SidebarState;
  shown: Shown;
  review: ReviewedHandoff;
  dispatch: Dispatch<SidebarAction>;
  refresh: () => void;
}) {
  const words = useWords();
  const { ticket, at } = shown;
  const ticketId = ticket.id ?? "";
  const { handoffs, brief, known, missing, tried, route, findings } = review;
  const current = handoffs.at(-1);
  const picked = handoffs.find(({ n }) => n === state.picked) ?? current;
  const suggested = useMemo(() => suggestFlagReasons(findings), [findings]);
  const reply = useReply(gateway, words, current?.language?.value ?? null, dispatch);
  const acts = useRouteFix(gateway, ticketId, dispatch, refresh);
  useVerify(gateway, desk, ticketId);

  const cameFrom = useRef<HTMLElement | null>(null);
  const openTurn = useCallback(
    (turn: number) => {
      cameFrom.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
      dispatch({ kind: "turn_asked", turn });
    },
    [dispatch],
  );
  const card = useMemo(() => ({ ticket, openTurn, now: at }), [ticket, openTurn, at]);
  if (current === undefined || picked === undefined) return null;

  return (
    <CardProvider value={card}>
      <HandoffHeader
        handoffs={handoffs}
        shown={picked}
        onPick={(n) => dispatch({ kind: "handoff_picked", n })}
      />
      {picked === current ? (
        <>
          <VerdictLine review={review} />
          <HandoffBrief
            brief={brief}
            reason={current.reason}
            onReply={() => reply((w) => firstReply(review, w))}
          />
          <ReplyNote reply={state.reply} />
          <KnownValues known={known} missing={missing} onAsk={(keys) => reply((w) => askFor(keys, w))} />
          <TriedList tried={tried} />
          <RouteSection
            route={route}
            handoff={current}
            offered={offeredFix(review, ticket, surroundings.agent, policy.offerRouteFix)}
            fix={state.fix}
            acts={acts}
          />
        </>
      ) : (
        <EarlierHandoff handoff={picked} />
      )}
      <FeedbackBar
        desk={desk}
        ticketId={ticketId}
        onTicket={review.feedback}
        options={{
          bot: current.bot.vendor,
          why: current.reason.stated?.value ?? null,
          followUp: ticket.followUp,
        }}
        suggested={suggested}
        draft={{
          reasons: state.draft,
          start: (reasons) => dispatch({ kind: "flagging_started", reasons }),
          toggle: (reason) => dispatch({ kind: "reason_toggled", reason }),
          end: () => dispatch({ kind: "flagging_ended" }),
        }}
      />
      <CardFolds
        review={review}
        shown={shown}
        folds={state.folds}
        target={state.target}
        onToggle={(fold, open) => dispatch({ kind: "fold_toggled", fold, open })}
        onBack={() => cameFrom.current?.focus()}
      />
      <Live text={shown.whole ? "" : words.t("reading.more")} />
    </CardProvider>
  );
}
