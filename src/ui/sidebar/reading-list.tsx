import styled from "styled-components";
import { cutText } from "../../domain/handoff/cut-text";
import type { Reading, ReadingProblem } from "../../domain/handoff/provenance";
import { visibleText } from "../../domain/handoff/visible-text";
import type { Ticket, TicketPart } from "../../domain/ticket";
import type { MessageArgs } from "../../i18n/messages";
import { Said } from "../kit/said";
import { Sub } from "../kit/text";
import { useWords } from "../kit/words-context";
import { rawText } from "./sources";

/** What could not be read as it should, what an admin can do about it, and the text itself one click away. */
export function ReadingList({
  reading,
  unread,
  ticket,
}: {
  reading: readonly Reading[];
  unread: readonly TicketPart[];
  ticket: Ticket;
}) {
  const { t } = useWords();
  return (
    <ul>
      {unread.map((part) => (
        <Entry key={part}>{t(`unread.${part}`)}</Entry>
      ))}
      {reading.map((one) => (
        <Entry key={`${one.carrier} ${one.ref}`}>
          <BrokenReading reading={one} raw={rawText(one.carrier, one.ref, ticket)} />
        </Entry>
      ))}
    </ul>
  );
}

function BrokenReading({ reading, raw }: { reading: Reading; raw: string | null }) {
  const { t } = useWords();
  const { carrier, ref, grade, problems } = reading;
  return (
    <>
      <p>{t(`grade.${grade}`, { carrier: t(`carrier.${carrier}`), ref: visibleText(ref) })}</p>
      <Problems>
        {problems.map((problem, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one place may have the same problem twice
          <Sub key={index} as="li" data-path={problem.path}>
            <ProblemText problem={problem} />
          </Sub>
        ))}
      </Problems>
      {raw === null ? null : (
        <details>
          <summary>{t("reading.raw")}</summary>
          <Raw>
            <Said text={cutText(raw, MOST_SHOWN)} />
          </Raw>
        </details>
      )}
    </>
  );
}

/** A field holds 65,536 characters; more than that cannot be looked through in a sidebar. */
const MOST_SHOWN = 65_536;

function ProblemText({ problem: { path, code, facts } }: { problem: ReadingProblem }) {
  const words = useWords();
  const args = problemArgs(facts);
  const sentence = words.named("problem", code, args) ?? words.t("problem.unlisted", { code });
  return path === "" ? sentence : words.t("problem.at", { path: visibleText(path), sentence });
}

function problemArgs(facts: ReadingProblem["facts"]): MessageArgs {
  const entries = Object.entries(facts).map(([name, value]) => [
    name,
    typeof value === "string" ? visibleText(value) : value,
  ]);
  return Object.fromEntries(entries);
}

const Entry = styled.li`
  padding: 4px 0 8px;

  & summary { cursor: pointer; font-size: 12px; line-height: 24px; color: var(--link); }
`;

const Problems = styled.ul`
  margin-top: 2px;

  & > li { display: block; }
  & > [data-path=""]::first-letter { text-transform: uppercase; }
`;

const Raw = styled.pre`
  margin: 0;
  padding: 8px;
  max-height: 240px;
  overflow: auto;
  background: var(--raised);
  font-size: 11px;
  line-height: 16px;
  white-space: pre-wrap;
`;
