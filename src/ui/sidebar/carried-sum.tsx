import type { ReviewedHandoff } from "../../domain/handoff-review";
import type { Words } from "../../i18n/words";
import { Icon } from "../kit/icon";
import { Sub } from "../kit/text";
import { useWords } from "../kit/words-context";
import { Mark, MarkedLine } from "./tried-list";

type Completeness = ReviewedHandoff["completeness"];

/** Tenths are enough to tell a half from a third. */
const rounded = (points: number): number => Math.round(points * 10) / 10;

/** `9 of 12 points (75%)`: what the whole sum comes to. */
export function sumText({ score, parts }: Completeness, { t, formats }: Words): string {
  const had = parts.reduce((sum, { weight, have }) => sum + weight * have, 0);
  const whole = parts.reduce((sum, { weight }) => sum + weight, 0);
  return t("sum.count", { had: rounded(had), whole, share: formats.percent(score) });
}

/** How complete the handoff was, as the sum it is: each part with its points, and by which kind of case they weigh. */
export function CarriedSum({ completeness }: { completeness: Completeness }) {
  const words = useWords();
  const { reason, parts } = completeness;
  return (
    <>
      <ul>
        {parts.map(({ id, weight, have }) => (
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
      <Sub as="p">
        {words.t("sum.weighed", { reason: reason === null ? "none" : words.t(`reason.${reason}`) })}
      </Sub>
    </>
  );
}
