import { useEffect, useRef } from "react";
import styled from "styled-components";
import type { Turn } from "../../domain/ticket";
import { directionOfText } from "../../i18n/direction";
import { LinkButton } from "../kit/link-button";
import { Said } from "../kit/said";
import { Sub } from "../kit/text";
import { useWords } from "../kit/words-context";
import { useCard } from "./card-context";
import type { SidebarState } from "./sidebar-reducer";
import type { Block } from "./turns";

/** The conversation with what the card points at marked; the turn an evidence link asked for gets the focus. */
export function ConversationList({
  blocks,
  values,
  target,
  onBack,
}: {
  blocks: readonly Block[];
  /** Collected values, marked wherever they were said. */
  values: readonly string[];
  target: SidebarState["target"];
  onBack: (() => void) | null;
}) {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (target === null) return;
    const turn = list.current?.querySelector<HTMLElement>(`[data-turn="${target.turn}"]`);
    if (!turn) return;
    const run = turn.closest("details");
    if (run) run.open = true;
    turn.focus({ preventScroll: true });
    turn.scrollIntoView({ block: "center" });
  }, [target]);
  return (
    <List ref={list}>
      {blocks.map((block) => (
        <li key={blockKey(block)}>
          <BlockView block={block} values={values} asked={target?.turn ?? null} onBack={onBack} />
        </li>
      ))}
    </List>
  );
}

function BlockView({
  block,
  values,
  asked,
  onBack,
}: {
  block: Block;
  values: readonly string[];
  asked: number | null;
  onBack: (() => void) | null;
}) {
  const { t, formats } = useWords();
  const { now } = useCard();
  if (block.kind === "handoff") {
    return <Divider>{t("conversation.handed_over", { at: formats.moment(block.at, now) })}</Divider>;
  }
  if (block.kind === "turn") {
    const back = block.turn.n === asked ? onBack : null;
    return <TurnView turn={block.turn} marks={[...block.marks, ...values]} onBack={back} />;
  }
  return (
    <Run>
      <summary>{t("conversation.run", { count: block.turns.length })}</summary>
      {block.turns.map((turn) => (
        <TurnView key={turn.n} turn={turn} marks={values} onBack={null} />
      ))}
    </Run>
  );
}

function TurnView({
  turn,
  marks,
  onBack,
}: {
  turn: Turn;
  marks: readonly string[];
  onBack: (() => void) | null;
}) {
  const { t, formats } = useWords();
  const { ticket } = useCard();
  const speaker = t(`speaker.${turn.by}`);
  // The conversation's own first day needs no date.
  const day = Date.parse(ticket.turns[0]?.at ?? "");
  return (
    <Spoken tabIndex={-1} data-turn={turn.n}>
      <Sub as="p">
        {turn.name === "" ? speaker : <Said text={turn.name} />}
        {" · "}
        {turn.name === "" ? "" : `${speaker} · `}
        {turn.at === null ? "" : `${formats.moment(turn.at, day)} · `}
        {t("evidence.turn", { n: turn.n })}{" "}
        {onBack === null ? null : <LinkButton onClick={onBack}>{t("conversation.back")}</LinkButton>}
      </Sub>
      <Text dir={directionOfText(turn.text)}>
        <Said text={turn.text} marks={marks} />
      </Text>
    </Spoken>
  );
}

function blockKey(block: Block): string {
  if (block.kind === "handoff") return `handoff ${block.n}`;
  return block.kind === "turn" ? `turn ${block.turn.n}` : `run ${block.turns[0]?.n}`;
}

const List = styled.ol`
  margin: 0;
  padding: 0 0 8px;
  list-style: none;
`;

const Spoken = styled.div`
  padding: 4px 0 8px;
  scroll-margin: 12px;
  content-visibility: auto;
  contain-intrinsic-size: auto 48px;

  &:focus { outline: 2px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
`;

const Text = styled.p`
  white-space: pre-wrap;
`;

const Run = styled.details`
  & > summary { padding: 4px 0; cursor: pointer; font-size: 12px; line-height: 16px; color: var(--link); }
  &[open] { padding-inline-start: 8px; border-inline-start: 2px solid var(--line); }
`;

const Divider = styled.p`
  display: flex;
  align-items: center;
  gap: 8px;
  padding: 6px 0;
  font-size: 12px;
  line-height: 16px;
  color: var(--sub);

  &::before, &::after { content: ""; flex: 1; border-top: 1px solid var(--line); }
`;
