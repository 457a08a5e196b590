import styled from "styled-components";
import type { Tried } from "../../domain/handoff-review";
import { Icon, type IconName } from "../kit/icon";
import { Said } from "../kit/said";
import { SectionTitle, Sub } from "../kit/text";
import type { Tone } from "../kit/tone";
import { useWords } from "../kit/words-context";
import { EvidenceLinks } from "./evidence-links";

const MARKS = {
  succeeded: ["check", "ok"],
  failed: ["cross", "bad"],
  declined: ["cross", "warn"],
  skipped: ["dash", "plain"],
  unknown: ["dash", "plain"],
} as const satisfies Record<Tried["outcome"], readonly [IconName, Tone]>;

/** What the bot or the customer already did, and how each ended. */
export function TriedList({ tried }: { tried: readonly Tried[] }) {
  const { t } = useWords();
  if (tried.length === 0) return null;
  return (
    <section>
      <SectionTitle>{t("tried.title")}</SectionTitle>
      <ul>
        {tried.map(({ action, outcome, error, evidence }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same thing may have been tried twice
          <MarkedLine key={index}>
            <Mark $tone={MARKS[outcome][1]}>
              <Icon name={MARKS[outcome][0]} label={t(`outcome.${outcome}`)} />
            </Mark>
            <span>
              <Said text={action} />{" "}
              <Sub>
                {outcome === "succeeded" ? null : <span aria-hidden>· {t(`outcome.${outcome}`)} </span>}
                {error === null ? null : (
                  <>
                    · <Said text={codeInWords(error)} />
                  </>
                )}{" "}
              </Sub>
              <EvidenceLinks evidence={evidence.filter(({ kind }) => kind === "turn")} />
            </span>
          </MarkedLine>
        ))}
      </ul>
    </section>
  );
}

/** A code that a system answered with is read more easily without its underscores: `outside_30_days`. */
const codeInWords = (error: string): string => (/\s/.test(error) ? error : error.replaceAll("_", " "));

export const MarkedLine = styled.li`
  display: grid;
  grid-template-columns: 16px minmax(0, 1fr);
  gap: 8px;
  padding: 3px 0;
`;

export const Mark = styled.span<{ $tone: Tone }>`
  padding-top: 2px;
  line-height: 0;
  color: ${({ $tone }) => ($tone === "plain" ? "var(--sub)" : `var(--${$tone})`)};
`;
