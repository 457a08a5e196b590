import { Button } from "@zendeskgarden/react-buttons";
import styled from "styled-components";
import { FLAG_REASONS, type FlagReason } from "../../domain/feedback/flags";
import { LinkButton } from "../kit/link-button";
import { Sub } from "../kit/text";
import { useWords } from "../kit/words-context";

/** What was wrong: the reasons as chips, those the findings speak for already picked. */
export function FlagPanel({
  picked,
  suggested,
  onToggle,
  onSave,
  onCancel,
}: {
  picked: readonly FlagReason[];
  suggested: readonly FlagReason[];
  onToggle: (reason: FlagReason) => void;
  onSave: (reasons: readonly FlagReason[]) => void;
  onCancel: () => void;
}) {
  const { t } = useWords();
  const byFindings = picked.filter((reason) => suggested.includes(reason)).length;
  return (
    <>
      <Top>
        <h2>{t("panel.title")}</h2>
        <LinkButton onClick={onCancel}>{t("panel.cancel")}</LinkButton>
      </Top>
      <Chips>
        {FLAG_REASONS.map((reason) => (
          <li key={reason}>
            <Chip aria-pressed={picked.includes(reason)} onClick={() => onToggle(reason)}>
              {t(`flag.reason.${reason}`)}
            </Chip>
          </li>
        ))}
      </Chips>
      <Save>
        <Button size="small" isPrimary disabled={picked.length === 0} onClick={() => onSave(picked)}>
          {t("panel.save")}
        </Button>
        <Sub>
          {picked.length === 0
            ? t("panel.pick_one")
            : byFindings > 0
              ? t("panel.suggested", { count: byFindings })
              : null}
        </Sub>
      </Save>
    </>
  );
}

const Top = styled.div`
  display: flex;
  align-items: center;

  & > h2 { flex: 1; font-size: 14px; line-height: 20px; font-weight: 600; }
`;

const Chips = styled.ul`
  display: flex;
  flex-wrap: wrap;
  gap: 6px;
  margin: 8px 0;
`;

const Chip = styled(Button).attrs({ size: "small", isPill: true })`
  height: auto;
  min-height: 24px;
  padding: 1px 10px;
  line-height: 20px;
  white-space: normal;
  border-color: var(--line);
  color: var(--fg);

  &[aria-pressed="true"] {
    border-color: var(--link);
    box-shadow: inset 0 0 0 1px var(--link);
    background: transparent;
    color: var(--link);
  }
  @media (forced-colors: active) {
    &[aria-pressed="true"] { forced-color-adjust: none; background: SelectedItem; color: SelectedItemText; }
  }
`;

const Save = styled.div`
  display: flex;
  align-items: center;
  gap: 8px;

  & > button { flex: none; }
`;
