import { useEffect } from "react";
import { useToolsState } from "./tools-context";
import { useWorkspace } from "./workspace-context";

/** A stranger's page, in a sandbox of its own origin, that posts forged messages to everybody. */
export function NoiseFrame() {
  const noise = useToolsState((state) => state.noise);
  const { journal } = useWorkspace();
  useEffect(() => {
    if (!noise) return;
    const onMessage = ({ origin, data }: MessageEvent<unknown>) => {
      if (origin !== "null") return;
      journal.record({
        direction: "note",
        guid: null,
        payload: data,
        warning: "From a window that is no app's; dropped.",
      });
    };
    window.addEventListener("message", onMessage);
    return () => window.removeEventListener("message", onMessage);
  }, [noise, journal]);
  if (!noise) return null;
  return <iframe src="/preview/noise.html" sandbox="allow-scripts" title="Noise" hidden />;
}
