import { Button } from "@zendeskgarden/react-buttons";
import { type ReactNode, useEffect, useRef } from "react";
import styled from "styled-components";
import type { FeedbackDesk, FlagOptions } from "../../domain/feedback/feedback-desk";
import type { Flag, FlagReason } from "../../domain/feedback/flags";
import type { FeedbackReview } from "../../domain/handoff-review";
import { Sub } from "../kit/text";
import { useWords } from "../kit/words-context";
import { feedbackView } from "./feedback-view";
import { FlagPanel } from "./flag-panel";
import { FlagStatus } from "./flag-status";
import { useFeedback } from "./use-feedback";

export type FlagDraft = Readonly<{
  reasons: readonly FlagReason[] | null;
  start: (reasons: readonly FlagReason[]) => void;
  toggle: (reason: FlagReason) => void;
  end: () => void;
}>;

/** Where the agent says how the handoff was, and sees what became of it. */
export function FeedbackBar({
  desk,
  ticketId,
  closed,
  onTicket,
  options,
  suggested,
  draft,
}: {
  desk: FeedbackDesk;
  ticketId: string;
  closed: boolean;
  onTicket: FeedbackReview;
  options: FlagOptions;
  suggested: readonly FlagReason[];
  draft: FlagDraft;
}) {
  const { t } = useWords();
  const state = useFeedback(desk, ticketId);
  const view = feedbackView(state, onTicket, closed);
  const flag = (what: Flag | null, overrule = false) => desk.flag(ticketId, what, { ...options, overrule });
  const overrules = view.kind === "standing";

  if (draft.reasons !== null) {
    return (
      <Bar focus="panel" onEscape={draft.end}>
        <FlagPanel
          picked={draft.reasons}
          suggested={suggested}
          onToggle={draft.toggle}
          onCancel={draft.end}
          onSave={(reasons) => {
            flag({ verdict: "bad", reasons }, overrules);
            draft.end();
          }}
        />
      </Bar>
    );
  }
  return (
    <Bar focus={view.kind === "ask" ? "ask" : "status"}>
      <FlagStatus view={view} onFlag={flag} onChange={(reasons) => draft.start(reasons)} />
      {view.kind === "ask" ? (
        <Ask>
          <span>{t("feedback.ask")}</span>
          <Quiet onClick={() => flag({ verdict: "good" })}>{t("feedback.good")}</Quiet>
          <Quiet onClick={() => draft.start(suggested)}>{t("feedback.flag")}</Quiet>
        </Ask>
      ) : null}
      {state.keepTabOpen ? <Sub as="p">{t("feedback.keep_tab_open")}</Sub> : null}
    </Bar>
  );
}

/** The pressed button goes away with the view it stood in: the focus goes to what came instead of to nowhere. */
function Bar({ focus, onEscape, children }: { focus: string; onEscape?: () => void; children: ReactNode }) {
  const { t } = useWords();
  const bar = useRef<HTMLElement>(null);
  const shown = useRef(focus);
  useEffect(() => {
    if (shown.current === focus) return;
    shown.current = focus;
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (lost) bar.current?.focus({ preventScroll: true });
  }, [focus]);
  return (
    <Foot
      ref={bar}
      tabIndex={-1}
      aria-label={t("feedback.title")}
      onKeyDown={(event) => event.key === "Escape" && onEscape?.()}
    >
      {children}
    </Foot>
  );
}

const Foot = styled.section`
  margin: 16px -12px 0;
  padding: 10px 12px;
  background: var(--raised);
  border-block: 1px solid var(--line);

  &:focus { outline-offset: -2px; }
  & > [role=status] > div { margin-top: 0; }
  & > [role=status]:not(:empty) + * { margin-top: 8px; }
`;

const Ask = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 8px;

  & > span { flex: 1; }
`;

const Quiet = styled(Button).attrs({ size: "small", isNeutral: true })``;
