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

/** What may not be read leaves the agent at the list, told why. */
async function visit(workspace: Workspace): Promise<void> {
  const place = placeOf(window.location);
  if (place.kind === "views" || place.kind === "app") return workspace.go(place);
  try {
    await (place.kind === "ticket" ? workspace.openTicket(place.id) : workspace.openProfile(place));
    // The agent may have gone elsewhere meanwhile.
    if (hashOf(placeOf(window.location)) === hashOf(place)) workspace.go(place);
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    const what = `${place.kind.charAt(0).toUpperCase()}${place.kind.slice(1)} #${place.id}`;
    workspace.notify(`${what} cannot be opened: ${reason}`, "error", null);
    workspace.go({ kind: "views" });
  }
}
