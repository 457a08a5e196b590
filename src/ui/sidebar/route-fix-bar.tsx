import { Button } from "@zendeskgarden/react-buttons";
import styled from "styled-components";
import { visibleText } from "../../domain/handoff/visible-text";
import type { Named } from "../../domain/ticket";
import type { Words } from "../../i18n/words";
import { LinkButton } from "../kit/link-button";
import { Sub } from "../kit/text";
import { useWords } from "../kit/words-context";
import { useCard } from "./card-context";
import { laneText } from "./lane-text";
import { type RouteFix, undoOf } from "./route-fix";
import type { RouteFixState } from "./route-fix-reducer";
import type { RouteFixActs } from "./use-route-fix";

/** The one-click move and its undo; says where it stands. */
export function RouteFixBar({
  offered,
  fix,
  acts,
}: {
  offered: RouteFix | null;
  fix: RouteFixState;
  acts: RouteFixActs;
}) {
  const words = useWords();
  const { t } = words;
  const { ticket } = useCard();
  const says = fixSays(fix, ticket.groups, words);
  const busy = fix.kind === "moving" || fix.kind === "undoing";
  return (
    <>
      {offered !== null && fix.kind !== "moved" ? (
        <span>
          <MoveButton disabled={busy} onClick={() => acts.move(offered)}>
            {moveName(offered, words)}
          </MoveButton>
        </span>
      ) : null}
      <Said $bad={fix.kind === "failed" || fix.kind === "changed"}>
        <span role="status">{says}</span>{" "}
        {fix.kind === "moved" && undoOf(fix.before, fix.after) !== null ? (
          <LinkButton onClick={() => acts.undo(fix.before, fix.after)}>{t("undo")}</LinkButton>
        ) : null}
      </Said>
    </>
  );
}

function moveName({ groupName, priority }: RouteFix, { t }: Words): string {
  const level = priority === null ? null : t(`priority.${priority}`);
  if (groupName === null) return level === null ? t("fix.move") : t("fix.raise", { priority: level });
  const group = visibleText(groupName);
  return level === null ? t("fix.move_to", { group }) : t("fix.move_to_at", { group, priority: level });
}

function fixSays(fix: RouteFixState, groups: readonly Named[], words: Words): string {
  const { t } = words;
  switch (fix.kind) {
    case "idle":
      return "";
    case "failed":
      return t("fix.failed", {
        why: t(fix.why === "no_such_group" ? "fix.no_such_group" : `fault.${fix.why}`),
      });
    case "changed": {
      const { groupId: id, priority } = fix.now;
      const group = id === null ? null : (groups.find((one) => one.id === id) ?? { id, name: null });
      return t("fix.changed", { route: laneText(group, priority, words) });
    }
    default:
      return t(`fix.${fix.kind}`);
  }
}

const MoveButton = styled(Button).attrs({ size: "small" })`
  height: auto;
  min-height: 32px;
  padding-block: 5px;
  line-height: 20px;
  white-space: normal;
  text-align: start;
`;

const Said = styled(Sub)<{ $bad: boolean }>`
  &:has(> :empty:only-child) { margin-top: -6px; }
  color: ${({ $bad }) => ($bad ? "var(--bad)" : "inherit")};
`;
