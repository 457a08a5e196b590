import { useState } from "react";
import styled from "styled-components";
import type { Handoff } from "../../domain/handoff/handoff";
import type { RouteReview } from "../../domain/handoff-review";
import { SectionTitle, SpokenOnly, Sub } from "../kit/text";
import type { Tone } from "../kit/tone";
import { useWords } from "../kit/words-context";
import { laneText } from "./lane-text";
import type { RouteFix } from "./route-fix";
import { RouteFixBar } from "./route-fix-bar";
import type { RouteFixState } from "./route-fix-reducer";
import { routeStory } from "./route-story";
import type { RouteFixActs } from "./use-route-fix";

/** Where the case is, where it belongs, which rule says so, and who moved it; with the move to offer, if any. */
export function RouteSection({
  route,
  handoff,
  movesUnread,
  offered,
  fix,
  acts,
}: {
  route: RouteReview;
  handoff: Handoff;
  /** Who moved the case may still come: its place is kept free, so that nothing below jumps. */
  movesUnread: boolean;
  offered: RouteFix | null;
  fix: RouteFixState;
  acts: RouteFixActs;
}) {
  const words = useWords();
  const { t } = words;
  const [roomForMoves] = useState(movesUnread);
  const { actual, expected, verdict } = route;
  const now = laneText(actual.group, actual.priority, words);
  const belongs =
    verdict === "wrong" && expected !== null
      ? laneText(expected.group ?? actual.group, expected.priority ?? actual.priority, words)
      : now;
  // A form, a brand or a channel may be wrong in the right lane.
  const isElsewhere = belongs !== now;
  return (
    <section>
      <SectionTitle>{t("route.title")}</SectionTitle>
      <Box>
        <Lanes>
          <Lane $tone={isElsewhere ? "bad" : verdict === "unknown" ? "plain" : "ok"}>
            <SpokenOnly>{t("route.is_in")} </SpokenOnly>
            <bdi>{now}</bdi>
          </Lane>
          {isElsewhere ? (
            <>
              <Arrow aria-hidden>→</Arrow>
              <Lane $tone="ok">
                <SpokenOnly>{t("route.belongs_in")} </SpokenOnly>
                <bdi>{belongs}</bdi>
              </Lane>
            </>
          ) : null}
        </Lanes>
        <Story $roomForMoves={roomForMoves}>{routeStory(route, handoff, words)}</Story>
        <RouteFixBar offered={offered} fix={fix} acts={acts} />
      </Box>
    </section>
  );
}

const Box = styled.div`
  display: grid;
  gap: 6px;
  padding: 10px 12px;
  border: 1px solid var(--line);
  border-radius: 4px;
`;

/** Three lines hold a rule and a move in nearly every account. */
const Story = styled(Sub).attrs({ as: "p" })<{ $roomForMoves: boolean }>`
  min-height: ${({ $roomForMoves }) => ($roomForMoves ? "48px" : "0")};
`;

const Lanes = styled.p`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 4px 8px;
`;

const Lane = styled.span<{ $tone: Tone }>`
  padding: 1px 10px;
  border: 1px solid ${({ $tone }) => `var(--${$tone}-line)`};
  border-radius: 12px;
  background: ${({ $tone }) => `var(--${$tone}-bg)`};
  color: ${({ $tone }) => `var(--${$tone}-fg)`};
  font-size: 12px;
  line-height: 18px;
`;

const Arrow = styled.span`
  color: var(--sub);

  [dir="rtl"] & { transform: scaleX(-1); }
`;
