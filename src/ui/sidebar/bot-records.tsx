import styled from "styled-components";
import type { Handoff } from "../../domain/handoff/handoff";
import { CopyButton } from "../kit/copy-button";
import { Sub } from "../kit/text";
import { useWords } from "../kit/words-context";
import { plainAddress } from "./plain-address";

/**
 * Where the bot's builder finds its own record of each conversation. A text to copy and no link: it came from a bot,
 * and nothing that a bot wrote takes an agent anywhere.
 */
export function BotRecords({ handoffs }: { handoffs: readonly Handoff[] }) {
  const { t } = useWords();
  const told = handoffs.flatMap(({ runAddress }) => plainAddress(runAddress?.value ?? "") ?? []);
  return [...new Set(told)].map((address) => (
    <Sub as="div" key={address}>
      {t("conversation.record")}
      <Row>
        <bdi dir="ltr">{address}</bdi>
        <CopyButton text={address} label={t("conversation.record.address")} />
      </Row>
    </Sub>
  ));
}

const Row = styled.div`
  display: flex;
  align-items: flex-start;
  gap: 4px;

  & > bdi { min-width: 0; overflow-wrap: anywhere; }
`;
