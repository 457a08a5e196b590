import "@testing-library/jest-dom/jest-globals";

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
