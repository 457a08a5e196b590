import { type Dispatch, useCallback, useMemo, useRef } from "react";
import type { ReviewedHandoff } from "../../domain/handoff-review";
import type { Words } from "../../i18n/words";
import { Live } from "../kit/live";
import { useLate } from "../kit/use-late";
import { useWords, WordsProvider } from "../kit/words-context";
import { CardProvider } from "./card-context";
import type { Connection } from "./connection";
import { CurrentHandoff } from "./current-handoff";
import { EarlierHandoff } from "./earlier-handoff";
import { HandoffHeader } from "./handoff-header";
import type { Shown, SidebarAction, SidebarState } from "./sidebar-reducer";

async function loadRest(words: Words) {
  const { CardFolds, FeedbackSection, laterWords } = await import(
    /* webpackChunkName: "rest" */ "./card-rest"
  );
  return { CardFolds, FeedbackSection, words: await laterWords(words) };
}

/** The card of one handed-over ticket, from the verdict down to the conversation. */
export function ReviewCard({
  connection,
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
  const { t } = words;
  const rest = useLate(useCallback(() => loadRest(words), [words]));
  const { ticket, at } = shown;
  const { handoffs } = review;
  const current = handoffs.at(-1);
  const picked = handoffs.find(({ n }) => n === state.picked) ?? current;

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
        <CurrentHandoff
          connection={connection}
          state={state}
          shown={shown}
          review={review}
          handoff={current}
          dispatch={dispatch}
          refresh={refresh}
          rest={rest.kind === "here" ? rest.part : null}
        />
      ) : (
        <EarlierHandoff handoff={picked} />
      )}
      {rest.kind === "here" ? (
        <WordsProvider value={rest.part.words}>
          <rest.part.CardFolds
            review={review}
            shown={shown}
            folds={state.folds}
            target={state.target}
            findings={picked === current ? review.findings : null}
            onToggle={(fold, open) => dispatch({ kind: "fold_toggled", fold, open })}
            onBack={() => cameFrom.current?.focus()}
          />
        </WordsProvider>
      ) : null}
      {rest.kind === "failed" ? <p>{t("rest.not_loaded")}</p> : null}
      <Live text={shown.whole ? "" : t("reading.more")} />
    </CardProvider>
  );
}
