import { Button } from "@zendeskgarden/react-buttons";
import styled from "styled-components";
import { useWords } from "../kit/words-context";
import type { Absence } from "./sidebar-reducer";

/** Failures that asking again may cure; for the others the sentence says what to do instead. */
const WORTH_ANOTHER_TRY: readonly Absence[] = [
  "no_answer",
  "timeout",
  "offline",
  "signed_out",
  "conflict",
  "rate_limited",
  "unavailable",
  "unreadable",
];

/** What stands where the card would: what is the matter, what to do, and a button where trying again helps. */
export function AbsenceNotice({ why, onRetry }: { why: Absence; onRetry: () => void }) {
  const { t } = useWords();
  return (
    <Place role="status">
      <h1>{t(`absence.${why}`)}</h1>
      <p>{t(`absence.${why}.todo`)}</p>
      {WORTH_ANOTHER_TRY.includes(why) ? (
        <Button size="small" onClick={onRetry}>
          {t("retry")}
        </Button>
      ) : null}
    </Place>
  );
}

/** What stands where a part of the app broke. */
export function DefectNotice() {
  const { t } = useWords();
  return (
    <Place role="alert">
      <h1>{t("defect.title")}</h1>
      <p>{t("defect.todo")}</p>
    </Place>
  );
}

export const Place = styled.div`
  padding: 8px 0 16px;

  & > h1 { font-size: 14px; line-height: 20px; font-weight: 600; }
  & > p { margin: 4px 0 8px; font-size: 12px; line-height: 16px; color: var(--sub); }
`;
