import styled from "styled-components";
import type { Flag, FlagReason } from "../../domain/feedback/flags";
import { visibleText } from "../../domain/handoff/visible-text";
import type { Words } from "../../i18n/words";
import { LinkButton } from "../kit/link-button";
import { Notice } from "../kit/notice";
import type { Tone } from "../kit/tone";
import { useWords } from "../kit/words-context";
import { actorName } from "./actor-name";
import { useCard } from "./card-context";
import type { FeedbackView } from "./feedback-view";
import { flagActs } from "./flag-acts";
import { flagText } from "./flag-text";
import { useCountdown } from "./use-countdown";
import { useSure } from "./use-sure";

/** Where the flag is on its way to the ticket, in words, with what can be done about it. */
export function FlagStatus({
  view,
  onFlag,
  onChange,
}: {
  view: FeedbackView;
  onFlag: (flag: Flag | null, overrule?: boolean) => void;
  onChange: (reasons: readonly FlagReason[]) => void;
}) {
  const words = useWords();
  const { now } = useCard();
  const left = useCountdown(view.kind === "waiting" ? view.retryAt : null);
  const sure = useSure(view);
  const { tone, title, detail } = statusText(view, words, now);
  // The region stands before its text does: that is what makes a screen reader say the change.
  return (
    <div role="status">
      {title === "" ? null : (
        <Notice tone={tone} title={title}>
          {detail === "" ? null : <p>{detail}</p>}
          {left === null ? null : <p aria-live="off">{words.t("save.retry_in", { seconds: left })}</p>}
          {sure.question === null ? null : <p>{words.t("save.take_off_sure", { who: sure.question })}</p>}
          <Acts ref={sure.acts}>
            {flagActs(view, words, { onFlag, onChange, sure }).map(({ id, name, act }) => (
              <LinkButton key={id} onClick={act}>
                {name}
              </LinkButton>
            ))}
          </Acts>
        </Notice>
      )}
    </div>
  );
}

type StatusText = Readonly<{ tone: Tone; title: string; detail: string }>;

function statusText(view: FeedbackView, words: Words, now: number): StatusText {
  const { t, formats } = words;
  const moment = (at: number) => formats.moment(new Date(at).toISOString(), now);
  switch (view.kind) {
    case "ask":
      return {
        tone: "plain",
        title: view.takenOffAt === null ? "" : t("save.taken_off", { at: moment(view.takenOffAt) }),
        detail: "",
      };
    case "saving":
      return { tone: "plain", title: t("save.saving"), detail: flagText(view.flag, words) };
    case "saved":
      return {
        tone: "ok",
        title: t("save.saved", { at: moment(view.at) }),
        detail: flagText(view.flag, words),
      };
    case "waiting":
      return { tone: "warn", title: t("save.waiting"), detail: t(`trouble.${view.why}`) };
    case "not_saved":
      return {
        tone: "bad",
        title: t("save.not_saved"),
        detail: [t(`trouble.${view.why}`), visibleText(view.detail ?? "")].join(" ").trim(),
      };
    case "removed":
      return { tone: "warn", title: t("save.removed"), detail: whoAndWhen(view.by, view.at, words, now) };
    case "standing":
      return {
        tone: "plain",
        title: flagText(view.standing.flag, words),
        detail: [
          whoAndWhen(view.standing.by, view.standing.at, words, now),
          view.wanted === null ? "" : t("save.standing_kept"),
        ]
          .join(" ")
          .trim(),
      };
    case "barred":
      return {
        tone: "plain",
        title: view.standing === null ? t("feedback.barred") : flagText(view.standing.flag, words),
        detail: t(`trouble.${view.why}`),
      };
  }
}

function whoAndWhen(
  by: Parameters<typeof actorName>[0] | null,
  at: string | null,
  words: Words,
  now: number,
): string {
  const who = by === null ? words.t("actor.unknown") : actorName(by, words);
  if (at === null) return words.t("save.by", { who });
  return words.t("save.by_at", { who, at: words.formats.moment(at, now) });
}

const Acts = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: 0 12px;

  & > * { margin: 0; }
  &:empty { display: none; }
`;
