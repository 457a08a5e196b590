import { useLayoutEffect, useReducer, useRef } from "react";
import styled from "styled-components";
import { englishWords, type Words } from "../../i18n/words";
import type { ColorScheme } from "../../zendesk/gateway";
import { DefectBoundary } from "../kit/defect-boundary";
import { Look } from "../kit/look";
import { Skeleton } from "../kit/skeleton";
import { useWords, WordsProvider } from "../kit/words-context";
import { AbsenceNotice, DefectNotice } from "./absence-notice";
import type { Connect, Connection } from "./connection";
import { NoHandoff } from "./no-handoff";
import { ReviewCard } from "./review-card";
import { SettingsNotice } from "./settings-notice";
import { initialSidebar, sidebarReducer } from "./sidebar-reducer";
import { StaleNotice } from "./stale-notice";
import { useColorScheme } from "./use-color-scheme";
import { useConnection } from "./use-connection";
import { useHeight } from "./use-height";
import { useReview } from "./use-review";

/** The whole sidebar: connects, then shows the open ticket's handoff or says why it cannot. */
export function SidebarApp({ connect, guess }: { connect: Connect; guess: ColorScheme }) {
  const { state, retry } = useConnection(connect);
  const scheme = useColorScheme(state, guess);
  const words = wordsOf(state);
  const frame = useRef<HTMLElement>(null);
  useHeight(frame, state.kind === "connected" ? state.connection.gateway : null);
  // Before the page is painted: nothing is shown in the wrong direction first.
  useLayoutEffect(() => {
    document.documentElement.lang = words.language;
    document.documentElement.dir = words.dir;
  }, [words]);
  return (
    <Look scheme={scheme} rtl={words.dir === "rtl"}>
      <WordsProvider value={words}>
        <Frame ref={frame} aria-label={words.t("app.title")}>
          {state.kind === "connecting" ? <Skeleton label={words.t("reading.now")} /> : null}
          {state.kind === "failed" ? <AbsenceNotice why={state.fault} onRetry={retry} /> : null}
          {state.kind === "connected" ? (
            <DefectBoundary instead={<DefectNotice />}>
              <OpenTicket connection={state.connection} />
            </DefectBoundary>
          ) : null}
        </Frame>
      </WordsProvider>
    </Look>
  );
}

function wordsOf(state: ReturnType<typeof useConnection>["state"]): Words {
  if (state.kind === "connected") return state.connection.words;
  return state.kind === "failed" ? state.words : englishWords;
}

function OpenTicket({ connection }: { connection: Connection }) {
  const { t } = useWords();
  const [state, dispatch] = useReducer(sidebarReducer, initialSidebar);
  const refresh = useReview(connection, dispatch);
  const { screen } = state;
  if (screen.kind === "reading") return <Skeleton label={t("reading.now")} />;
  if (screen.kind === "absent") return <AbsenceNotice why={screen.why} onRetry={refresh} />;
  return (
    <>
      {connection.surroundings.agent.role === "admin" ? (
        <SettingsNotice problems={connection.settingsProblems} />
      ) : null}
      <StaleNotice screen={screen} onRetry={refresh} />
      {screen.review.kind === "none" ? (
        <NoHandoff screen={screen} />
      ) : (
        <ReviewCard
          key={screen.ticket.id}
          connection={connection}
          state={state}
          shown={screen}
          review={screen.review}
          dispatch={dispatch}
          refresh={refresh}
        />
      )}
    </>
  );
}

const Frame = styled.main`
  padding: 12px 12px 0;
`;
