import type { Flag } from "../../domain/feedback/flags";
import type { Words } from "../../i18n/words";

/** A flag in words: good, or flagged with its reasons; null is a flag taken off. */
export function flagText(flag: Flag | null, { t, formats }: Words): string {
  if (flag === null) return t("flag.off");
  if (flag.verdict === "good") return t("flag.good");
  if (flag.reasons.length === 0) return t("flag.bad_bare");
  return t("flag.bad", { reasons: formats.list(flag.reasons.map((reason) => t(`flag.reason.${reason}`))) });
}
