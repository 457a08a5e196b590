import vm from "node:vm";
import { describe, expect, it } from "@jest/globals";
import { PAGE_TROUBLE_NAMES, type PageTrouble } from "../host/page-troubles";
import { troubledPage, troublesIn } from "./troubled-page";

const PAGE = `<!doctype html><html><head lang="en"><meta http-equiv="Content-Security-Policy" content="x"></head></html>`;

/** A page's globals after the troubles' script has run in them. */
function globalsAfter(...troubles: readonly PageTrouble[]) {
  const script = /<script>(.*?)<\/script>/s.exec(troubledPage(PAGE, troubles))?.[1] ?? "";
  const globals: Record<string, unknown> = {
    DOMException,
    Date,
    Storage: class {},
    localStorage: { a: "1" },
    addEventListener: () => undefined,
  };
  globals.window = globals;
  const context = vm.createContext(globals);
  (globals.localStorage as { setItem?: unknown }).setItem = () => undefined;
  vm.runInContext(script, context);
  return (code: string) => vm.runInContext(code, context);
}

describe("a page in trouble", () => {
  it("has its script before any policy, and keeps its doctype first", () => {
    const html = troubledPage(PAGE, ["storage_full"]);
    expect(html).toMatch(/^<!doctype html><html><head lang="en"><script>/);
    expect(troubledPage("<p>Hello</p>", ["storage_full"])).toMatch(/^<script>.*<p>Hello<\/p>$/s);
  });

  it("is one only by names that are known", () => {
    const query = (value: string) => new URLSearchParams({ local_zendesk_troubles: value });
    expect(troublesIn(query("clock_ahead,alert(1),storage_full"))).toEqual(["storage_full", "clock_ahead"]);
    expect(troublesIn(new URLSearchParams())).toEqual([]);
  });

  it("throws where storage is refused", () => {
    expect(() => globalsAfter("storage_blocked")("localStorage.length")).toThrow("Access is denied");
    expect(() => globalsAfter("storage_full")("new Storage().setItem('a', 'b')")).toThrow(
      "exceeded the quota",
    );
  });

  it.each([
    ["clock_behind", -86_400_000],
    ["clock_ahead", 8 * 86_400_000],
  ] as const)("with %s has moved `now` and no other date", (trouble, ms) => {
    const run = globalsAfter(trouble);
    expect(Math.abs(run("Date.now()") - Date.now() - ms)).toBeLessThan(5000);
    expect(Math.abs(run("new Date().getTime()") - Date.now() - ms)).toBeLessThan(5000);
    expect(run("new Date(5).getTime()")).toBe(5);
    expect(run("Date.parse('1970-01-01T00:00:01Z')")).toBe(1000);
  });

  it("may have all of them at once", () => {
    expect(() =>
      globalsAfter(...PAGE_TROUBLE_NAMES.filter((name) => name !== "storage_spoiled")),
    ).not.toThrow();
  });
});
