import type { Workspace } from "../host/workspace";

/**
 * Joins one frame with the host. Only what comes from this very window and from the app's own origin is
 * handed on; the same window speaking from elsewhere is noted. Answers what takes the pipe down.
 */
export function joinFrame(
  frame: HTMLIFrameElement,
  guid: string,
  appOrigin: string,
  workspace: Workspace,
): () => void {
  const pipe = workspace.host.attach(guid, (message) => frame.contentWindow?.postMessage(message, appOrigin));
  const onMessage = (event: MessageEvent<unknown>) => {
    if (event.source !== frame.contentWindow) return;
    if (event.origin === appOrigin) return pipe.receive(event.data);
    const warning = `Posted from ${event.origin}, which is not the app's ${appOrigin}; dropped.`;
    workspace.journal.record({ direction: "from_app", guid, payload: event.data, warning });
  };
  window.addEventListener("message", onMessage);
  frame.addEventListener("load", pipe.loaded);
  return () => {
    window.removeEventListener("message", onMessage);
    frame.removeEventListener("load", pipe.loaded);
  };
}
