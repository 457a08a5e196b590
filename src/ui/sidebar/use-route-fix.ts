import { type Dispatch, useCallback } from "react";
import type { Gateway, RouteState } from "../../zendesk/gateway";
import { faultOf } from "./fault-of";
import { moveTicket, type RouteFix, undoOf } from "./route-fix";
import type { RouteFixAction } from "./route-fix-reducer";

export type RouteFixActs = Readonly<{
  move(fix: RouteFix): void;
  undo(before: RouteState, after: RouteState): void;
}>;

/** Moves one ticket where it belongs, and back; `done` is called after each change of the ticket. */
export function useRouteFix(
  gateway: Gateway,
  ticketId: string,
  dispatch: Dispatch<RouteFixAction>,
  done: () => void,
): RouteFixActs {
  const move = useCallback(
    async (fix: RouteFix) => {
      dispatch({ kind: "fix_started" });
      try {
        const made = await moveTicket(gateway, ticketId, fix);
        if (made === "no_such_group") return dispatch({ kind: "fix_failed", why: made });
        dispatch({ kind: "fix_made", ...made });
      } catch (error) {
        dispatch({ kind: "fix_failed", why: faultOf(error) });
      }
      done();
    },
    [gateway, ticketId, dispatch, done],
  );
  const undo = useCallback(
    async (before: RouteState, after: RouteState) => {
      const route = undoOf(before, after);
      if (route === null) return;
      dispatch({ kind: "fix_undoing" });
      try {
        await gateway.setRoute(ticketId, route, { updatedAt: after.updatedAt });
        dispatch({ kind: "fix_undone" });
      } catch (error) {
        dispatch({ kind: "fix_failed", why: faultOf(error) });
      }
      done();
    },
    [gateway, ticketId, dispatch, done],
  );
  return { move, undo };
}
