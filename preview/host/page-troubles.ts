/** What the browser of an app's user may do to its page. The app's server plays it in the page itself, from its next load on. */
export const PAGE_TROUBLES = {
  storage_blocked: "The browser refuses storage to the app's page, as a private window does",
  storage_full: "The browser's storage takes nothing more",
  storage_spoiled: "Everything the app has kept in storage is unreadable",
  triple_click: "Every click on a button comes three times",
  clock_behind: "The computer's clock is a day behind",
  clock_ahead: "The computer's clock is eight days ahead",
} as const satisfies Readonly<Record<string, string>>;
export type PageTrouble = keyof typeof PAGE_TROUBLES;
export const PAGE_TROUBLE_NAMES = Object.keys(PAGE_TROUBLES) as readonly PageTrouble[];

/** In the query of the page's address: one name, or several with commas between. */
export const TROUBLE_PARAMETER = "local_zendesk_troubles";
