import { type Dispatch, useCallback } from "react";
import type { Gateway, RouteState } from "../../zendesk/gateway";
import { faultOf } from "./fault-of";
import { moveTicket, type RouteFix, type RouteFixResult, undoMove } from "./route-fix";
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
  const end = useCallback(
    async (act: Promise<RouteFixResult>) => {
      try {
        dispatch({ kind: "fix_ended", result: await act });
      } catch (error) {
        dispatch({ kind: "fix_failed", why: faultOf(error) });
      }
      done();
    },
    [dispatch, done],
  );
  const move = useCallback(
    (fix: RouteFix) => {
      dispatch({ kind: "fix_started" });
      void end(moveTicket(gateway, ticketId, fix));
    },
    [gateway, ticketId, dispatch, end],
  );
  const undo = useCallback(
    (before: RouteState, after: RouteState) => {
      dispatch({ kind: "fix_undoing" });
      void end(undoMove(gateway, ticketId, before, after));
    },
    [gateway, ticketId, dispatch, end],
  );
  return { move, undo };
}
