import type { Flag, FlagReason } from "../../domain/feedback/flags";
import type { Words } from "../../i18n/words";
import type { FeedbackView } from "./feedback-view";
import type { Sure } from "./use-sure";

/** What can be done about a flag now; `id` stays the same where the same act is offered again. */
export type FlagAct = Readonly<{ id: string; name: string; act: () => void }>;

type Handlers = Readonly<{
  onFlag: (flag: Flag | null, overrule?: boolean) => void;
  onChange: (reasons: readonly FlagReason[]) => void;
  sure: Sure;
}>;

export function flagActs(view: FeedbackView, { t }: Words, handlers: Handlers): readonly FlagAct[] {
  const { onFlag, onChange } = handlers;
  const reasonsOf = (flag: Flag | null) => (flag?.verdict === "bad" ? flag.reasons : []);
  const undo: FlagAct = { id: "undo", name: t("undo"), act: () => onFlag(null) };
  const change = (flag: Flag | null): FlagAct => ({
    id: "change",
    name: t("save.change"),
    act: () => onChange(reasonsOf(flag)),
  });
  switch (view.kind) {
    case "saved":
      return [undo, change(view.flag)];
    case "saving":
      return view.flag === null ? [] : [undo];
    case "waiting":
      return [undo];
    case "not_saved":
      return [{ id: "retry", name: t("retry"), act: () => onFlag(view.flag) }, undo];
    case "removed":
      return [
        { id: "again", name: t("save.flag_again"), act: () => onFlag(view.flag) },
        { id: "leave_off", name: t("save.leave_off"), act: () => onFlag(null) },
      ];
    case "standing":
      return standingActs(view, t, handlers, change(view.wanted ?? view.standing.flag));
    default:
      return [];
  }
}

function standingActs(
  { wanted }: Extract<FeedbackView, { kind: "standing" }>,
  t: Words["t"],
  { onFlag, sure }: Handlers,
  change: FlagAct,
): readonly FlagAct[] {
  const takeOff = () => onFlag(null, true);
  if (wanted !== null) {
    return [
      { id: "replace", name: t("save.replace"), act: () => onFlag(wanted, true) },
      { id: "keep", name: t("save.keep"), act: () => onFlag(null) },
    ];
  }
  if (sure.question === null) return [change, { id: "take_off", name: t("save.take_off"), act: sure.ask }];
  // The second click of a double click, and a key that is held, meet what changes nothing.
  return [
    { id: "take_off_surely", name: t("save.take_off"), act: takeOff },
    { id: "keep", name: t("save.keep"), act: sure.unask },
  ];
}
