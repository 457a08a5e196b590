import styled from "styled-components";
import { useWords } from "../kit/words-context";

/** Keeps the bar's place until it comes, so that nothing moves; says so if it cannot come. */
export function FeedbackPlace({ failed }: { failed: boolean }) {
  const { t } = useWords();
  return <Place>{failed ? t("feedback.not_loaded") : null}</Place>;
}

/** As high as the bar with its two buttons. */
const Place = styled.div`
  box-sizing: border-box;
  min-height: 54px;
  margin: 16px -12px 0;
  padding: 10px 12px;
  background: var(--raised);
  border-block: 1px solid var(--line);
`;
