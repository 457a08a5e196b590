import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "@jest/globals";

type Translations = Readonly<{
  app: Readonly<Record<string, unknown>>;
  ui: Readonly<Record<string, string>>;
  notes?: Readonly<Record<string, string>>;
}>;

const FOLDER = path.join(__dirname, "../../translations");
const read = (file: string): Translations => JSON.parse(readFileSync(path.join(FOLDER, file), "utf8"));
const english = read("en.json");
const others = readdirSync(FOLDER).filter((file) => file.endsWith(".json") && file !== "en.json");

/** Names in braces, however deep: `{count, plural, one {# of {total}}}` holds count and total. */
const placeholders = (message: string): readonly string[] =>
  [...new Set([...message.matchAll(/\{(\w+)(?=[},])/g)].map(([, name]) => name ?? ""))].sort();

describe("English", () => {
  it("explains every placeholder to translators, and no other", () => {
    const used = new Set(Object.values(english.ui).flatMap(placeholders));
    expect(Object.keys(english.notes ?? {}).sort()).toEqual([...used].sort());
  });

  it("says nothing empty", () => {
    const empty = Object.entries(english.ui).filter(([, message]) => message.trim() === "");
    expect(empty).toEqual([]);
  });
});

describe.each(others)("%s", (file) => {
  const { ui } = read(file);

  it("has exactly the keys of English", () => {
    expect(Object.keys(ui).sort()).toEqual(Object.keys(english.ui).sort());
  });

  it("has the placeholders of English in every sentence", () => {
    const differing = Object.keys(ui).filter(
      (key) => placeholders(ui[key] ?? "").join() !== placeholders(english.ui[key] ?? "").join(),
    );
    expect(differing).toEqual([]);
  });
});
