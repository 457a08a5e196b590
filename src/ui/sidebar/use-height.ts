import { type RefObject, useEffect } from "react";
import type { Gateway } from "../../zendesk/gateway";

/** Taller content scrolls inside the frame, so that the apps below stay within reach. */
const TALLEST_PX = 900;

/** Rounding moves a height by a pixel without anything having changed. */
const UNNOTICED_PX = 2;

/** Lets the frame follow its content, once a frame at most. */
export function useHeight(content: RefObject<HTMLElement>, gateway: Pick<Gateway, "resize"> | null): void {
  useEffect(() => {
    const element = content.current;
    if (element === null || gateway === null) return;
    let last = 0;
    let frame = 0;
    const follow = () => {
      const height = Math.min(Math.ceil(element.getBoundingClientRect().height), TALLEST_PX);
      if (Math.abs(height - last) < UNNOTICED_PX) return;
      last = height;
      // A frame that keeps its height only scrolls: nothing to tell the agent.
      gateway.resize(height).catch(() => undefined);
    };
    const observer = new ResizeObserver(() => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(follow);
    });
    observer.observe(element);
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
    };
  }, [content, gateway]);
}
