import type { TicketChange } from "../../domain/ticket";
import { Said } from "../kit/said";
import { Sub } from "../kit/text";
import { useWords } from "../kit/words-context";
import { actorName } from "./actor-name";
import { useCard } from "./card-context";
import { excerpt } from "./excerpt";
import { placeName } from "./place-name";
import type { EvidencePlace } from "./sources";

type PlaceWithText = Extract<EvidencePlace, { kind: "field" | "comment" | "audit" }>;

export function hasText(place: EvidencePlace): place is PlaceWithText {
  if (place.kind === "audit") return place.changes.length > 0;
  return (place.kind === "field" || place.kind === "comment") && place.text !== null && place.text !== "";
}

/** What stands at a place of evidence, as it was written: around the words to look for, where they are in it. */
export function EvidenceText({ place, mark }: { place: EvidencePlace; mark: string | undefined }) {
  const words = useWords();
  const { now } = useCard();
  if (!hasText(place)) return null;
  return (
    <>
      <Sub as="p">{placeName(place, words, now)}</Sub>
      {place.kind === "audit" ? (
        <Changes changes={place.changes} />
      ) : (
        <Said text={excerpt(place.text ?? "", mark)} marks={mark === undefined ? [] : [mark]} />
      )}
    </>
  );
}

function Changes({ changes }: { changes: readonly TicketChange[] }) {
  return (
    <ul>
      {changes.map((change) => (
        <li key={change.field}>
          <ChangeLine change={change} />
        </li>
      ))}
    </ul>
  );
}

function ChangeLine({ change }: { change: TicketChange }) {
  const words = useWords();
  const text = (value: TicketChange["to"]) =>
    value === null || value.length === 0 ? words.t("change.empty") : String(value);
  return (
    <Said
      text={words.t("change.line", {
        field: change.field,
        from: text(change.from),
        to: text(change.to),
        by: actorName(change.by, words),
      })}
    />
  );
}
