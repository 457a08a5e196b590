import styled from "styled-components";
import { LinkButton } from "../kit/link-button";
import { Notice } from "../kit/notice";
import { useWords } from "../kit/words-context";
import type { Shown } from "./sidebar-reducer";

/** The card is older than the ticket because reading it again failed; says since when and why. */
export function StaleNotice({
  screen: { stale, at, ticket },
  onRetry,
}: {
  screen: Shown;
  onRetry: () => void;
}) {
  const { t, formats } = useWords();
  if (stale !== null) {
    return (
      <Above>
        <Notice tone="warn" title={t(`absence.${stale}`)}>
          <p>
            {t("stale.since", { at: formats.moment(new Date(at).toISOString(), at) })}{" "}
            <LinkButton onClick={onRetry}>{t("retry")}</LinkButton>
          </p>
        </Notice>
      </Above>
    );
  }
  if (ticket.status !== "closed") return null;
  return (
    <Above>
      <Notice tone="plain" title={t("closed.note")} />
    </Above>
  );
}

const Above = styled.div`
  & > div { margin: 0 0 12px; }
`;
