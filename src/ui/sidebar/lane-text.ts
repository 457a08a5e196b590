import { visibleText } from "../../domain/handoff/visible-text";
import type { Named, Priority } from "../../domain/ticket";
import type { Words } from "../../i18n/words";

type Group = Readonly<{ id: string | null; name: string | null }>;

/** A group by its name, else by its id; null where neither is known. */
export function groupName(group: Group | Named | null): string | null {
  const name = group?.name ?? group?.id ?? null;
  return name === null ? null : visibleText(name);
}

/** A place a case can be in, as short as it can be said: `Support · normal`. */
export function laneText(group: Group | null, priority: Priority | null, { t }: Words): string {
  const name = groupName(group) ?? t("lane.no_group");
  return priority === null
    ? name
    : t("lane.with_priority", { group: name, priority: t(`priority.${priority}`) });
}
