import styled from "styled-components";
import type { Handoff } from "../../domain/handoff/handoff";
import { useWords } from "../kit/words-context";

/** One of several handoffs by number, oldest first; the newest is the one the card reviews. */
export function HandoffPicker({
  handoffs,
  shown,
  onPick,
}: {
  handoffs: readonly Handoff[];
  shown: Handoff;
  onPick: (n: number) => void;
}) {
  const { t } = useWords();
  return (
    <Select
      aria-label={t("picker.label")}
      value={shown.n}
      onChange={(event) => onPick(Number(event.target.value))}
    >
      {handoffs.map(({ n }) => (
        <option key={n} value={n}>
          {t("picker.place", { n, count: handoffs.length })}
        </option>
      ))}
    </Select>
  );
}

const Select = styled.select`
  max-width: 84px;
  min-height: 24px;
  padding: 0 4px;
  border: 1px solid var(--line);
  border-radius: 4px;
  background: var(--bg);
  color: var(--link);
  font: inherit;
  font-size: 12px;
`;
