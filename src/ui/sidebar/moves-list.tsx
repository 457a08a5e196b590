import styled from "styled-components";
import { visibleText } from "../../domain/handoff/visible-text";
import type { RouteReview } from "../../domain/handoff-review";
import { Sub } from "../kit/text";
import { useWords } from "../kit/words-context";
import { actorName } from "./actor-name";
import { EvidenceLinks } from "./evidence-links";

/** What a sentence's `select` calls what is not there. */
const NOTHING = "none";

/** Where the case first landed and every move since, each with who or what made it and how long after the handoff. */
export function MovesList({ route: { landed, moves } }: { route: RouteReview }) {
  const words = useWords();
  const { t, formats } = words;
  const named = (group: string | null) => (group === null ? NOTHING : visibleText(group));
  return (
    <>
      {landed === null || landed.group === null ? null : (
        <p>{t("moves.landed", { group: visibleText(landed.group) })}</p>
      )}
      <ul>
        {moves.map(({ auditId, at, afterSeconds, from, to, by }) => (
          <Line key={`${auditId} ${at}`}>
            {t("moves.line", {
              span: afterSeconds === null || afterSeconds < 0 ? NOTHING : formats.span(afterSeconds * 1000),
              from: named(from),
              to: named(to),
              actor: actorName(by, words),
            })}{" "}
            <Sub>
              <EvidenceLinks evidence={[{ kind: "audit", ref: auditId }]} />
            </Sub>
          </Line>
        ))}
      </ul>
    </>
  );
}

const Line = styled.li`
  padding: 3px 0;
`;
