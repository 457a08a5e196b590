import type { GatewayFault, RouteState } from "../../zendesk/gateway";
import type { RouteFixResult } from "./route-fix";

/** Why a move was not made, beyond Zendesk's own failures: the account has no group of that name. */
export type RouteFixTrouble = GatewayFault | "no_such_group";

export type RouteFixState =
  | Readonly<{ kind: "idle" }>
  | Readonly<{ kind: "moving" }>
  | Readonly<{ kind: "moved"; before: RouteState; after: RouteState }>
  | Readonly<{ kind: "undoing" }>
  | Readonly<{ kind: "undone" }>
  | Readonly<{ kind: "changed"; now: RouteState }>
  | Readonly<{ kind: "failed"; why: RouteFixTrouble }>;

export type RouteFixAction =
  | Readonly<{ kind: "fix_started" }>
  | Readonly<{ kind: "fix_undoing" }>
  | Readonly<{ kind: "fix_ended"; result: RouteFixResult }>
  | Readonly<{ kind: "fix_failed"; why: GatewayFault }>;

export function routeFixReducer(_state: RouteFixState, action: RouteFixAction): RouteFixState {
  switch (action.kind) {
    case "fix_started":
      return { kind: "moving" };
    case "fix_undoing":
      return { kind: "undoing" };
    case "fix_ended": {
      const { result } = action;
      return result.kind === "no_such_group" ? { kind: "failed", why: result.kind } : result;
    }
    case "fix_failed":
      return { kind: "failed", why: action.why };
  }
}
