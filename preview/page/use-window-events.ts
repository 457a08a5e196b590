import { useEffect } from "react";
import type { Workspace } from "../host/workspace";

/** Many resizes are one: the framework tells apps of the last of them, a moment later. */
const PAUSE_MS = 200;

/** Tells every app of the browser window's new size. */
export function useWindowEvents(workspace: Workspace | null): void {
  useEffect(() => {
    if (!workspace) return;
    let timer = 0;
    const tell = () => workspace.host.emitWhere(() => true, "window.resize", workspace.viewport());
    const onResize = () => {
      clearTimeout(timer);
      timer = window.setTimeout(tell, PAUSE_MS);
    };
    window.addEventListener("resize", onResize);
    return () => {
      clearTimeout(timer);
      window.removeEventListener("resize", onResize);
    };
  }, [workspace]);
}
