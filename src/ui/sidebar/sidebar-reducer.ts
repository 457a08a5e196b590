import type { FlagReason } from "../../domain/feedback/flags";
import type { HandoffReview } from "../../domain/handoff-review";
import type { Ticket } from "../../domain/ticket";
import type { GatewayFault } from "../../zendesk/gateway";
import { type RouteFixAction, type RouteFixState, routeFixReducer } from "./route-fix-reducer";

/** What stands where the card would: a failure of Zendesk's side, or a ticket that is not one yet. */
export type Absence = GatewayFault | "new_ticket";

export type Shown = Readonly<{
  kind: "shown";
  ticket: Ticket;
  review: HandoffReview;
  /** False while parts that need more reading may still come. */
  whole: boolean;
  /** Why the last reading failed, when the card shows an older one. */
  stale: GatewayFault | null;
  at: number;
}>;

export type Screen = Readonly<{ kind: "reading" }> | Readonly<{ kind: "absent"; why: Absence }> | Shown;

export const FOLDS = ["findings", "sum", "moves", "reading", "conversation"] as const;
export type FoldName = (typeof FOLDS)[number];

export type ReplyState =
  | Readonly<{ kind: "idle" }>
  | Readonly<{ kind: "inserted" }>
  | Readonly<{ kind: "failed"; fault: GatewayFault }>;

export type SidebarState = Readonly<{
  screen: Screen;
  /** Number of the handoff the agent picked; null for the newest. */
  picked: number | null;
  /** What the agent opened or closed; a fold not named here stands as the card proposes. */
  folds: Readonly<Partial<Record<FoldName, boolean>>>;
  /** The turn an evidence link asked for; `asked` counts, so that asking twice goes there twice. */
  target: Readonly<{ turn: number; asked: number }> | null;
  /** Reasons picked in the open flag panel; null while it is closed. */
  draft: readonly FlagReason[] | null;
  fix: RouteFixState;
  reply: ReplyState;
}>;

export type SidebarAction =
  | Readonly<{ kind: "read"; ticket: Ticket; review: HandoffReview; whole: boolean; at: number }>
  | Readonly<{ kind: "failed"; fault: GatewayFault }>
  | Readonly<{ kind: "retried" }>
  | Readonly<{ kind: "handoff_picked"; n: number }>
  | Readonly<{ kind: "fold_toggled"; fold: FoldName; open: boolean }>
  | Readonly<{ kind: "turn_asked"; turn: number }>
  | Readonly<{ kind: "flagging_started"; reasons: readonly FlagReason[] }>
  | Readonly<{ kind: "reason_toggled"; reason: FlagReason }>
  | Readonly<{ kind: "flagging_ended" }>
  | Readonly<{ kind: "reply_inserted" }>
  | Readonly<{ kind: "reply_failed"; fault: GatewayFault }>
  | RouteFixAction;

export const initialSidebar: SidebarState = {
  screen: { kind: "reading" },
  picked: null,
  folds: {},
  target: null,
  draft: null,
  fix: { kind: "idle" },
  reply: { kind: "idle" },
};

/** What the sidebar shows after something happened. Pure; the use-* files make things happen. */
export function sidebarReducer(state: SidebarState, action: SidebarAction): SidebarState {
  switch (action.kind) {
    case "read":
      return afterReading(state, action);
    case "failed":
      return { ...state, screen: afterFailure(state.screen, action.fault) };
    case "retried":
      return state.screen.kind === "absent" ? { ...state, screen: { kind: "reading" } } : state;
    case "handoff_picked":
      return { ...state, picked: action.n };
    case "fold_toggled":
      return { ...state, folds: { ...state.folds, [action.fold]: action.open } };
    case "turn_asked":
      return {
        ...state,
        folds: { ...state.folds, conversation: true },
        target: { turn: action.turn, asked: (state.target?.asked ?? 0) + 1 },
      };
    case "flagging_started":
      return { ...state, draft: action.reasons };
    case "reason_toggled":
      return state.draft === null ? state : { ...state, draft: toggled(state.draft, action.reason) };
    case "flagging_ended":
      return { ...state, draft: null };
    case "reply_inserted":
      return { ...state, reply: { kind: "inserted" } };
    case "reply_failed":
      return { ...state, reply: { kind: "failed", fault: action.fault } };
    default:
      return { ...state, fix: routeFixReducer(state.fix, action) };
  }
}

type ReadAction = Extract<SidebarAction, { kind: "read" }>;

function afterReading(state: SidebarState, { ticket, review, whole, at }: ReadAction): SidebarState {
  if (ticket.id === null) return { ...initialSidebar, screen: { kind: "absent", why: "new_ticket" } };
  const same = state.screen.kind === "shown" && state.screen.ticket.id === ticket.id;
  if (!whole && !standsAlone(review)) return same ? state : initialSidebar;
  const screen: Shown = { kind: "shown", ticket, review, whole, stale: null, at };
  return same ? { ...state, screen } : { ...initialSidebar, screen };
}

/**
 * Whether a review may be shown before everything was read. "No bot here" and "no summary" may not: what
 * they miss may stand in a note or in the history. A payload the bot left on the ticket stands.
 */
function standsAlone(review: HandoffReview): boolean {
  return review.kind === "reviewed" && review.handoffs.at(-1)?.boundary.kind === "payload";
}

/** A card once shown stays, said to be old: an agent with a stale card is better off than with none. */
function afterFailure(screen: Screen, fault: GatewayFault): Screen {
  return screen.kind === "shown" ? { ...screen, stale: fault } : { kind: "absent", why: fault };
}

function toggled(reasons: readonly FlagReason[], reason: FlagReason): readonly FlagReason[] {
  return reasons.includes(reason) ? reasons.filter((one) => one !== reason) : [...reasons, reason];
}
