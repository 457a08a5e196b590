import { useEffect } from "react";
import type { Workspace } from "../host/workspace";
import { hashOf, placeOf } from "./place-hash";

/** Keeps the page's address and the workspace's place the same, whichever of them moves. */
export function usePlaces(workspace: Workspace | null): void {
  useEffect(() => {
    if (!workspace) return;
    const follow = () => void visit(workspace);
    void visit(workspace);
    window.addEventListener("hashchange", follow);
    const stop = workspace.store.subscribe(({ place }, before) => {
      if (place !== before.place && window.location.hash !== hashOf(place))
        window.location.hash = hashOf(place);
    });
    return () => {
      window.removeEventListener("hashchange", follow);
      stop();
    };
  }, [workspace]);
}

/** A ticket that may not be read leaves the agent at the list, told why. */
async function visit(workspace: Workspace): Promise<void> {
  const place = placeOf(window.location);
  if (place.kind !== "ticket") return workspace.go(place);
  try {
    await workspace.openTicket(place.id);
    // The agent may have gone elsewhere while the ticket was read.
    const wanted = placeOf(window.location);
    if (wanted.kind === "ticket" && wanted.id === place.id) workspace.go(place);
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    workspace.notify(`Ticket #${place.id} cannot be opened: ${reason}`, "error", null);
    workspace.go({ kind: "views" });
  }
}
