import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "@jest/globals";
import { compileMessages, isLater } from "../../tools/i18n/compile-messages.cjs";
import { laterWords } from "./later-words";
import { loadWords } from "./load-words";

const SRC = path.join(__dirname, "..");
const FILE = path.join(SRC, "../translations/en.json");
const SOURCE = readFileSync(FILE, "utf8");
const keys: readonly string[] = Object.keys(JSON.parse(SOURCE).ui);

/** Every file that is there when the card is first drawn: what the page and the card import, but for what they import later. */
function filesOf(entry: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(entry)) return seen;
  seen.add(entry);
  const imports = readFileSync(entry, "utf8").matchAll(
    /(?:import|export)\s+(?!type\b)[^;]*?from "(\.[^"]+)"/g,
  );
  for (const [, name] of imports) {
    const file = [".ts", ".tsx"]
      .map((end) => path.resolve(path.dirname(entry), `${name}${end}`))
      .find(existsSync);
    if (file !== undefined) filesOf(file, seen);
  }
  return seen;
}

const first = ["entry/sidebar.tsx", "ui/sidebar/mount-sidebar.tsx"].flatMap((file) => [
  ...filesOf(path.join(SRC, file)),
]);

describe("a sentence that comes after the first paint", () => {
  const text = first.map((file) => readFileSync(file, "utf8")).join("\n");

  it("is said by nothing that is there before", () => {
    const names = first.map((file) => path.basename(file));
    expect(names).toEqual(expect.arrayContaining(["review-card.tsx", "verdict.ts"]));
    expect(names).not.toContain("findings-list.tsx");
    const said = keys.filter(isLater).filter((key) => {
      const [set] = key.split(".");
      return text.includes(`"${key}"`) || text.includes(`named("${set}"`) || text.includes(`\`${set}.`);
    });
    expect(said).toEqual([]);
  });

  it("is in one of the two parts, and in no other", () => {
    const part = (query: string) => Object.keys(evaluated(compileMessages(SOURCE, FILE, query)).ui);
    expect(part("?later").length).toBeGreaterThan(50);
    expect([...part("?first"), ...part("?later")].sort()).toEqual([...keys].sort());
    expect(part("?later").every(isLater)).toBe(true);
  });

  it.each(["en", "de", "ar"])("comes in the agent's language: %s", async (locale) => {
    const words = await laterWords(await loadWords(locale));
    expect(words).toMatchObject({ language: locale });
    expect(words.t("panel.save")).not.toBe("");
  });
});

function evaluated(source: string): { ui: Readonly<Record<string, unknown>> } {
  const compiled = { exports: { ui: {} } };
  new Function("module", source)(compiled);
  return compiled.exports;
}
