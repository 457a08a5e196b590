import "@testing-library/jest-dom/jest-globals";
import { configure } from "@testing-library/react";

/** A busy machine may take longer than the library's one second to draw what was asked for. */
configure({ asyncUtilTimeout: 5_000 });

/** jsdom has no matchMedia; the component library asks for it when it is imported. */
Object.defineProperty(window, "matchMedia", {
  writable: true,
  value: (query: string) => ({
    matches: false,
    media: query,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }),
});

/** jsdom lays nothing out: what would be told of sizes is never told, and there is nowhere to scroll to. */
class QuietResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
window.ResizeObserver = QuietResizeObserver;
Element.prototype.scrollIntoView = () => undefined;
