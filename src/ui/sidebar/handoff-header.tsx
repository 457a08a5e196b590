import styled from "styled-components";
import { calledBot } from "../../domain/carriers/vendors";
import type { Handoff } from "../../domain/handoff/handoff";
import { visibleText } from "../../domain/handoff/visible-text";
import { Icon } from "../kit/icon";
import { Sub } from "../kit/text";
import { useWords } from "../kit/words-context";
import { useCard } from "./card-context";
import { HandoffPicker } from "./handoff-picker";
import { timeWithBot } from "./turns";

/** Which bot handed over, when, and after how long; with a choice where there were several handoffs. */
export function HandoffHeader({
  handoffs,
  shown,
  onPick,
}: {
  handoffs: readonly Handoff[];
  shown: Handoff;
  onPick: (n: number) => void;
}) {
  const { t } = useWords();
  const bot = calledBot(shown.bot);
  return (
    <Head>
      <Avatar>
        <Icon name="bot" />
      </Avatar>
      <Who>
        <h1>{bot === null ? t("header.by_unnamed") : t("header.by", { bot: visibleText(bot) })}</h1>
        <Sub as="p">{useWhen(handoffs, shown)}</Sub>
      </Who>
      {handoffs.length > 1 ? <HandoffPicker handoffs={handoffs} shown={shown} onPick={onPick} /> : null}
    </Head>
  );
}

function useWhen(handoffs: readonly Handoff[], { n, at }: Handoff): string {
  const { t, formats } = useWords();
  const { ticket, now } = useCard();
  if (at === null) return t("header.when_unknown");
  const moment = formats.moment(at, now);
  const withBot = timeWithBot(handoffs, n, ticket.turns);
  return withBot === null ? moment : t("header.when_after", { at: moment, span: formats.span(withBot) });
}

const Head = styled.header`
  display: flex;
  align-items: center;
  gap: 8px;
`;

const Avatar = styled.span`
  flex: none;
  display: grid;
  place-items: center;
  width: 28px;
  height: 28px;
  border: 1px solid var(--line);
  border-radius: 8px;
  background: var(--raised);
  color: var(--sub);
`;

const Who = styled.div`
  flex: 1;
  min-width: 0;

  & > h1 { font-size: 14px; line-height: 20px; font-weight: 600; }
`;
