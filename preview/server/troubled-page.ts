import { PAGE_TROUBLE_NAMES, type PageTrouble, TROUBLE_PARAMETER } from "../host/page-troubles";

const DAY_MS = 86_400_000;

/** `new Date()` and `Date.now()` of the page, moved; every other date is what it was. */
const movedClock = (ms: number): string => `
  const now = Date.now;
  window.Date = new Proxy(Date, {
    construct: (own, given, called) => Reflect.construct(own, given.length ? given : [now() + ${ms}], called),
    get: (own, name) => (name === "now" ? () => now() + ${ms} : Reflect.get(own, name)),
    apply: () => String(new window.Date()),
  });`;

/** What a browser's own refusals look like from within a page; the words are Chromium's. */
const SCRIPTS = {
  storage_blocked: `
  for (const name of ["localStorage", "sessionStorage"]) {
    Object.defineProperty(window, name, {
      get() {
        throw new DOMException("Access is denied for this document.", "SecurityError");
      },
    });
  }`,
  storage_full: `
  Storage.prototype.setItem = () => {
    throw new DOMException("Setting the value exceeded the quota.", "QuotaExceededError");
  };`,
  storage_spoiled: `
  for (const name of Object.keys(localStorage)) localStorage.setItem(name, '{"v":99,');`,
  triple_click: `
  addEventListener("click", ({ isTrusted, target, detail, clientX, clientY }) => {
    if (!isTrusted || !target.closest("button, [role=button]")) return;
    // Whatever stands there by then is what a hand or a held key would hit.
    const again = () => (detail === 0 ? document.activeElement : document.elementFromPoint(clientX, clientY));
    for (const afterMs of ${JSON.stringify([60, 150])}) setTimeout(() => again()?.click?.(), afterMs);
  }, true);`,
  clock_behind: movedClock(-DAY_MS),
  clock_ahead: movedClock(8 * DAY_MS),
} as const satisfies Readonly<Record<PageTrouble, string>>;

/** The troubles that the address of a page asks for; names nobody knows are passed over. */
export function troublesIn(query: URLSearchParams): readonly PageTrouble[] {
  const asked = (query.get(TROUBLE_PARAMETER) ?? "").split(",");
  return PAGE_TROUBLE_NAMES.filter((name) => asked.includes(name));
}

/** The page with a script before all of its own, and before any policy in its head. */
export function troubledPage(html: string, troubles: readonly PageTrouble[]): string {
  const script = `<script>{${troubles.map((name) => `{${SCRIPTS[name]}\n}`).join("")}}</script>`;
  const head = /<head\b[^>]*>/i.exec(html) ?? /<!doctype[^>]*>/i.exec(html);
  const at = head ? head.index + head[0].length : 0;
  return html.slice(0, at) + script + html.slice(at);
}
