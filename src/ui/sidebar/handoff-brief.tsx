import styled from "styled-components";
import type { Handoff } from "../../domain/handoff/handoff";
import { visibleText } from "../../domain/handoff/visible-text";
import type { Brief } from "../../domain/handoff-review";
import { directionOfText } from "../../i18n/direction";
import type { Words } from "../../i18n/words";
import { LinkButton } from "../kit/link-button";
import { Said } from "../kit/said";
import { SpokenOnly, Sub } from "../kit/text";
import { useWords } from "../kit/words-context";
import { EvidenceLinks } from "./evidence-links";
import { factArgs } from "./fact-args";

/** Three lines: what the customer wants, why the case came here, what to do next. */
export function HandoffBrief({
  brief,
  reason,
  onReply,
}: {
  brief: Brief;
  reason: Handoff["reason"];
  /** Null where nothing can be written. */
  onReply: (() => void) | null;
}) {
  const words = useWords();
  const { t } = words;
  const { wants, why, next } = brief;
  const agreed = agreement(reason, words);
  return (
    <section>
      <SpokenOnly as="h2">{t("brief.title")}</SpokenOnly>
      <Lines>
        <dt>{t("brief.wants")}</dt>
        <dd dir={wants === null ? undefined : directionOfText(wants.text)}>
          {wants === null ? <Sub>{t("brief.wants_unknown")}</Sub> : <Said text={wants.text} />}{" "}
          <EvidenceLinks evidence={wants?.evidence ?? []} />
        </dd>
        <dt>{t("brief.why")}</dt>
        <dd>
          {whyText(why, reason, words)} {why.text === null ? null : <Said text={why.text} />}{" "}
          {/* On a line of its own: the bot's words before it need not end with a full stop. */}
          {agreed === null ? null : (
            <>
              <br />
              <Sub>{agreed}</Sub>
            </>
          )}{" "}
          <EvidenceLinks evidence={why.evidence} />
        </dd>
        <dt>{t("brief.next")}</dt>
        <dd>
          {t(`next.${next.step}`, factArgs(next.facts, words))}{" "}
          {onReply === null ? null : <LinkButton onClick={onReply}>{t("brief.reply")}</LinkButton>}
        </dd>
      </Lines>
    </section>
  );
}

/** What only the conversation shows is said as such; the bot's own words need no sentence that it gave none. */
function whyText(
  { code, text }: Brief["why"],
  { stated, read }: Handoff["reason"],
  words: Words,
): string | null {
  if (text !== null) return code === null ? null : reasonText(code, words);
  if (read === null || stated !== null) return reasonText(code, words);
  return `${reasonText(null, words)} ${words.t("brief.shows", { reason: words.t(`reason.${read}`) })}`;
}

/** A code of the contract as a sentence; any other as the bot wrote it. */
export function reasonText(code: string | null, words: Words): string {
  if (code === null) return words.t("why.none");
  return words.named("why", code) ?? words.t("why.unlisted", { code: visibleText(code) });
}

/** Whether the conversation shows what the bot says; nothing where it does not tell. */
function agreement({ agree, read }: Handoff["reason"], words: Words): string | null {
  if (agree === "agree") return words.t("brief.agrees");
  if (agree === "unknown" || read === null) return null;
  return words.t("brief.disagrees", { reason: words.t(`reason.${read}`) });
}

export const Lines = styled.dl`
  display: grid;
  grid-template-columns: minmax(44px, auto) minmax(0, 1fr);
  gap: 6px 8px;
  margin-top: 12px;

  & > dt { font-size: 12px; line-height: 20px; color: var(--sub); }
`;
