import { visibleText } from "../../domain/handoff/visible-text";
import type { Words } from "../../i18n/words";

/** A collected value as its reader writes it: dates, and the yes and no of a checkbox; any other text as it stands. */
export function knownText(value: string, { t, formats }: Words): string {
  if (value === "true") return t("value.yes");
  if (value === "false") return t("value.no");
  return formats.date(value) ?? visibleText(value);
}
