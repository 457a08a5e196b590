import type { Handoff } from "../../domain/handoff/handoff";
import type { Sourced } from "../../domain/handoff/provenance";
import { directionOfText } from "../../i18n/direction";
import { Said } from "../kit/said";
import { SectionTitle, Sub } from "../kit/text";
import { useWords } from "../kit/words-context";
import { EvidenceLinks } from "./evidence-links";
import { Lines, reasonText } from "./handoff-brief";
import { KnownValues } from "./known-values";
import { evidenceOfSource } from "./sources";
import { TriedList } from "./tried-list";

/** An earlier handoff as it was left: what the bot said then. It is not checked against today's ticket. */
export function EarlierHandoff({ handoff }: { handoff: Handoff }) {
  const words = useWords();
  const { t } = words;
  const { reason, summary, statement, attempts, fields } = handoff;
  const wants = summary ?? statement;
  return (
    <>
      <SectionTitle as="p">{t("earlier.note")}</SectionTitle>
      <Lines>
        <dt>{t("brief.wants")}</dt>
        <dd dir={wants === null ? undefined : directionOfText(wants.value)}>
          {wants === null ? <Sub>{t("brief.wants_unknown")}</Sub> : <Said text={wants.value} />}{" "}
          <SourceLinks of={wants} />
        </dd>
        <dt>{t("brief.why")}</dt>
        <dd>
          {reasonText(reason.stated?.value ?? null, words)}{" "}
          {reason.detail === null ? null : <Said text={reason.detail.value} />}{" "}
          <SourceLinks of={reason.stated} />
        </dd>
      </Lines>
      <KnownValues
        known={(fields?.value ?? []).map(({ key, label, value, verified }) => ({
          key,
          label,
          value,
          standing: verified ? "verified" : "claimed",
          source: fields?.source ?? { carrier: "derived", ref: "" },
          evidence: [],
        }))}
        missing={[]}
        onAsk={() => undefined}
      />
      <TriedList tried={(attempts?.value ?? []).map((attempt) => ({ ...attempt, evidence: [] }))} />
    </>
  );
}

function SourceLinks({ of }: { of: Sourced<unknown> | null }) {
  return <EvidenceLinks evidence={of === null ? [] : evidenceOfSource(of.source)} />;
}
