import styled from "styled-components";
import type { CompletenessPart, ReviewedHandoff } from "../../domain/handoff-review";
import { Icon } from "../kit/icon";
import { Sub } from "../kit/text";
import { useWords } from "../kit/words-context";
import { Mark, MarkedLine } from "./tried-list";

type Completeness = ReviewedHandoff["completeness"];

/** Tenths are enough to tell a half from a third. */
const rounded = (points: number): number => Math.round(points * 10) / 10;

/** How complete the handoff was, as the sum it is: what lacks first, and by which kind of case the parts weigh. */
export function CarriedSum({ completeness: { reason, parts } }: { completeness: Completeness }) {
  const words = useWords();
  const had = parts.reduce((sum, { weight, have }) => sum + weight * have, 0);
  const whole = parts.reduce((sum, { weight }) => sum + weight, 0);
  return (
    <>
      <ul>
        {[...parts].sort(lackingFirst).map(({ id, weight, have }) => (
          <MarkedLine key={id}>
            <Mark $tone={have === 1 ? "ok" : have === 0 ? "bad" : "warn"}>
              <Icon name={have === 1 ? "check" : have === 0 ? "cross" : "dash"} />
            </Mark>
            <span>
              {words.t("sum.item", {
                part: words.named("part", id) ?? id,
                had: rounded(weight * have),
                whole: weight,
              })}
            </span>
          </MarkedLine>
        ))}
      </ul>
      <Foot as="p">
        {words.t("sum.weighed", {
          had: rounded(had),
          whole,
          reason: reason === null ? "none" : words.t(`reason.${reason}`),
        })}
      </Foot>
    </>
  );
}

const lackingFirst = (one: CompletenessPart, other: CompletenessPart): number =>
  other.weight * (1 - other.have) - one.weight * (1 - one.have);

const Foot = styled(Sub)`
  padding-bottom: 8px;
`;
