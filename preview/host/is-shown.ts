import type { AppInstance } from "./app-instance";
import type { WorkspaceState } from "./workspace";

export type Screen = Pick<WorkspaceState, "place" | "pane">;

/** Is this instance on the agent's screen? What has no face, or stands over everything, always is. */
export function isShown({ location, beside, app }: AppInstance, { place, pane }: Screen): boolean {
  switch (location) {
    case "modal":
    case "background":
      return true;
    case "top_bar":
      return pane === String(app.installationId);
    case "nav_bar":
      return place.kind === "app" && place.installationId === String(app.installationId);
    default:
      return beside !== null && beside.kind === place.kind && beside.id === place.id;
  }
}
