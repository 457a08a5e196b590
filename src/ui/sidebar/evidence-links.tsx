import { type ReactNode, useId, useState } from "react";
import styled from "styled-components";
import type { Evidence } from "../../domain/handoff/provenance";
import { LinkButton } from "../kit/link-button";
import { Sub } from "../kit/text";
import { useWords } from "../kit/words-context";
import { useCard } from "./card-context";
import { EvidenceText, hasText } from "./evidence-text";
import { placeName } from "./place-name";
import { type EvidencePlace, placeOf } from "./sources";

/** The places a claim rests on: a turn is gone to, any other text opens right here. */
export function EvidenceLinks({ evidence }: { evidence: readonly Evidence[] }) {
  const { links, source } = useEvidenceLinks({ evidence });
  return (
    <>
      {links}
      {source}
    </>
  );
}

/**
 * The same in two parts, for a row that puts what opened below itself. `lead` is said with the first link,
 * or alone where there is nothing to lead to; `mark` is what to look for in the text.
 */
export function useEvidenceLinks({
  evidence,
  lead,
  mark,
}: {
  evidence: readonly Evidence[];
  lead?: string;
  mark?: string;
}): Readonly<{ links: ReactNode; source: ReactNode }> {
  const { ticket } = useCard();
  const [open, setOpen] = useState<number | null>(null);
  const id = useId();
  const places = distinct(evidence).map((one) => placeOf(one, ticket));
  const shown = open === null ? undefined : places[open];
  const several = places.filter((place) => place.kind !== "turn" && hasText(place)).length > 1;
  if (places.length === 0) return { links: lead === undefined ? null : <Sub>{lead}</Sub>, source: null };
  return {
    links: (
      <Links>
        {places.map((place, index) => (
          <PlaceLink
            key={JSON.stringify(place)}
            place={place}
            lead={index === 0 ? lead : undefined}
            several={several}
            panel={open === index ? id : undefined}
            onOpen={() => setOpen(open === index ? null : index)}
          />
        ))}
      </Links>
    ),
    source: shown ? (
      <Source id={id}>
        <EvidenceText place={shown} mark={mark} />
      </Source>
    ) : null,
  };
}

function PlaceLink({
  place,
  lead,
  several,
  panel,
  onOpen,
}: {
  place: EvidencePlace;
  lead: string | undefined;
  /** One of several sources: each by its own name, or nobody could tell them apart. */
  several: boolean;
  panel: string | undefined;
  onOpen: () => void;
}) {
  const { openTurn, now } = useCard();
  const words = useWords();
  const name = placeName(place, words, now);
  if (place.kind === "turn") {
    const text = lead === undefined ? name : words.t("evidence.lead", { lead, place: name });
    return <LinkButton onClick={() => openTurn(place.turn)}>{text}</LinkButton>;
  }
  if (!hasText(place)) return <Sub title={lead === undefined ? undefined : name}>{lead ?? name}</Sub>;
  return (
    <LinkButton aria-expanded={panel !== undefined} aria-controls={panel} title={name} onClick={onOpen}>
      {lead ?? (several ? name : words.t("evidence.source"))}
    </LinkButton>
  );
}

function distinct(evidence: readonly Evidence[]): readonly Evidence[] {
  return evidence.filter(
    ({ kind, ref }, index) =>
      evidence.findIndex((other) => other.kind === kind && other.ref === ref) === index,
  );
}

const Links = styled.span`
  display: inline-flex;
  flex-wrap: wrap;
  column-gap: 8px;
  align-items: baseline;
  max-width: 100%;

  & > * { white-space: normal; text-align: start; }
`;

const Source = styled.div`
  margin: 4px 0;
  padding: 6px 8px;
  max-height: 240px;
  overflow: auto;
  border-inline-start: 2px solid var(--line);
  background: var(--raised);
  font-size: 12px;
  line-height: 16px;
  white-space: pre-wrap;
`;
