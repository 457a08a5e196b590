import type { Frame, Page } from "@playwright/test";

/**
 * Lets the frames of a page hear later what other tabs have stored: a browser tells them when it can, and an
 * agent may click before. To be called before the page is opened.
 */
export async function letStorageBeLate(page: Page): Promise<void> {
  await page.addInitScript(() => {
    let held: StorageEvent[] | null = null;
    // Before any listener of the app's own.
    window.addEventListener("storage", (event) => {
      if (held === null || !event.isTrusted) return;
      event.stopImmediatePropagation();
      held.push(event);
    });
    window.addEventListener("storage-late", () => {
      held = [];
    });
    window.addEventListener("storage-told", () => {
      for (const { key, newValue } of held ?? [])
        window.dispatchEvent(new StorageEvent("storage", { key, newValue }));
      held = null;
    });
  });
}

/** Does something before the frame hears what happened in other tabs meanwhile. */
export async function beforeHearing(frame: Frame, act: () => Promise<void>): Promise<void> {
  await frame.evaluate(() => void window.dispatchEvent(new Event("storage-late")));
  await act();
  await frame.evaluate(() => void window.dispatchEvent(new Event("storage-told")));
}
