import type { Finding, Severity } from "../../domain/handoff-review";
import { Icon, type IconName } from "../kit/icon";
import { Sub } from "../kit/text";
import type { Tone } from "../kit/tone";
import { useWords } from "../kit/words-context";
import { EvidenceLinks } from "./evidence-links";
import { findingText } from "./finding-text";
import { Mark, MarkedLine } from "./tried-list";

const MARKS = {
  problem: ["cross", "bad"],
  warning: ["bang", "warn"],
  note: ["dash", "plain"],
} as const satisfies Record<Severity, readonly [IconName, Tone]>;

/** Everything that was found, worst first as the review gives it, each with the places it rests on. */
export function FindingsList({
  findings,
  othersUnread,
}: {
  findings: readonly Finding[];
  /** What the customer's other tickets would show is then unknown, and said to be. */
  othersUnread: boolean;
}) {
  const words = useWords();
  return (
    <>
      <ul>
        {findings.map((finding, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a check may find the same thing in two places
          <MarkedLine key={index}>
            <Mark $tone={MARKS[finding.severity][1]}>
              <Icon name={MARKS[finding.severity][0]} label={words.t(`severity.${finding.severity}`)} />
            </Mark>
            <div>
              <p>{findingText(finding, words)}</p>
              <EvidenceLinks evidence={finding.evidence} />
            </div>
          </MarkedLine>
        ))}
      </ul>
      {othersUnread ? <Sub as="p">{words.t("unread.others")}</Sub> : null}
    </>
  );
}
