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
