import styled from "styled-components";
import type { Handoff } from "../../domain/handoff/handoff";
import { useWords } from "../kit/words-context";
import { useCard } from "./card-context";

/** One of several handoffs, by number and time; the newest is the one the card reviews. */
export function HandoffPicker({
  handoffs,
  shown,
  onPick,
}: {
  handoffs: readonly Handoff[];
  shown: Handoff;
  onPick: (n: number) => void;
}) {
  const { t, formats } = useWords();
  const { now } = useCard();
  return (
    <Select
      aria-label={t("picker.label")}
      value={shown.n}
      onChange={(event) => onPick(Number(event.target.value))}
    >
      {handoffs.map(({ n, at }) => {
        const place = t("picker.place", { n, count: handoffs.length });
        return (
          <option key={n} value={n}>
            {at === null ? place : t("picker.place_at", { place, at: formats.moment(at, now) })}
          </option>
        );
      })}
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
