import { createRoot } from "react-dom/client";
import type { ColorScheme } from "../../zendesk/gateway";
import type { Connect } from "./connection";
import { SidebarApp } from "./sidebar-app";

/** Draws the sidebar in place of whatever stands there; `guess` is the colour scheme until Zendesk has said it. */
export function mountSidebar(place: HTMLElement, connect: Connect, guess: ColorScheme): void {
  createRoot(place).render(<SidebarApp connect={connect} guess={guess} />);
}
