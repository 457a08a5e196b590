import styled from "styled-components";
import type { Evidence } from "../../domain/handoff/provenance";
import type { KnownValue, Missing } from "../../domain/handoff-review";
import { CopyButton } from "../kit/copy-button";
import { Icon } from "../kit/icon";
import { LinkButton } from "../kit/link-button";
import { Said } from "../kit/said";
import { SectionTitle, Sub } from "../kit/text";
import { useWords } from "../kit/words-context";
import { useEvidenceLinks } from "./evidence-links";
import { knownLabel } from "./known-label";
import { knownText } from "./known-text";
import { ruleName } from "./place-name";
import { evidenceOfSource } from "./sources";

/** What the agent must not ask again, and, marked, what is still missing and may be asked. */
export function KnownValues({
  known,
  missing,
  onAsk,
}: {
  known: readonly KnownValue[];
  missing: readonly Missing[];
  /** Null where nothing can be written. */
  onAsk: ((keys: readonly string[]) => void) | null;
}) {
  const { t } = useWords();
  if (known.length + missing.length === 0) return null;
  return (
    <section>
      <SectionTitle>{t("known.title")}</SectionTitle>
      <Rows>
        {known.map((value) => (
          <KnownRow key={value.key} known={value} />
        ))}
        {missing.map((one) => (
          <MissingRow key={one.key} missing={one} onAsk={onAsk === null ? null : () => onAsk([one.key])} />
        ))}
      </Rows>
    </section>
  );
}

function KnownRow({ known }: { known: KnownValue }) {
  const words = useWords();
  const { key, label, value, standing, source: from, evidence } = known;
  const name = knownLabel(key, label, words);
  const text = knownText(value, words);
  const { links, source } = useEvidenceLinks({
    evidence: sourceAndTurn(evidence.length > 0 ? evidence : evidenceOfSource(from)),
    lead: words.t(`standing.${standing}`),
    mark: value,
  });
  return (
    <Row>
      <dt>
        <bdi>{name}</bdi>
      </dt>
      <dd>
        <Said text={text} />
        <Standing $verified={standing === "verified"}>
          {standing === "verified" ? <span aria-hidden>✓</span> : null}
          {links}
          <CopyButton text={text} label={name} />
        </Standing>
        {source}
      </dd>
    </Row>
  );
}

/** A row has room for where the value was read and where it was first said; the conversation marks the rest. */
function sourceAndTurn(evidence: readonly Evidence[]): readonly Evidence[] {
  const source = evidence.find(({ kind }) => kind !== "turn");
  const turn = evidence.find(({ kind }) => kind === "turn");
  return [source, turn].filter((one) => one !== undefined);
}

/** What the customer can say may be asked for; what the company holds itself is looked up, not asked. */
function MissingRow({
  missing: { key, because, from },
  onAsk,
}: {
  missing: Missing;
  onAsk: (() => void) | null;
}) {
  const words = useWords();
  const name = knownLabel(key, null, words);
  return (
    <Row>
      <dt>
        <bdi>{name}</bdi>
      </dt>
      <dd>
        <Absent title={words.t("known.asked_by", { rule: ruleName(because.ref, words.t) })}>
          <Icon name="bang" />
          {words.t("known.missing")}
        </Absent>
        <Standing>
          {from === "customer" ? null : <Sub>{words.t(`known.from.${from}`)}</Sub>}
          {from !== "customer" || onAsk === null ? null : (
            <LinkButton title={words.t("known.ask_for", { key: name })} onClick={onAsk}>
              {words.t("known.ask")}
            </LinkButton>
          )}
        </Standing>
      </dd>
    </Row>
  );
}

const Rows = styled.dl`
  display: grid;
  grid-template-columns: fit-content(96px) minmax(0, 1fr);
  column-gap: 8px;
`;

const Row = styled.div`
  display: grid;
  grid-column: 1 / -1;
  grid-template-columns: subgrid;
  align-items: baseline;
  padding: 2px 0;
  border-bottom: 1px solid var(--line);

  &:last-child { border: 0; }
  & > dt { font-size: 12px; line-height: 20px; color: var(--sub); }
  & > dd { display: flex; flex-wrap: wrap; align-items: center; gap: 0 8px; min-height: 28px; }
  & > dd > div { flex-basis: 100%; }
`;

const Standing = styled.span<{ $verified?: boolean }>`
  display: flex;
  align-items: center;
  gap: 4px;
  margin-inline-start: auto;
  color: var(--ok);

  & button[aria-expanded] { color: ${({ $verified }) => ($verified ? "var(--ok)" : "var(--sub)")}; }
`;

const Absent = styled.span`
  display: inline-flex;
  align-items: center;
  gap: 4px;
  color: var(--warn);
`;
