import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "@jest/globals";

const SRC = path.join(__dirname, "..");
const { ui } = JSON.parse(readFileSync(path.join(SRC, "../translations/en.json"), "utf8"));

const source = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
  .map((file) => readFileSync(path.join(SRC, file), "utf8"))
  .join("\n");

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Keys in full, keys made of a set and a member, and the sets that `named` looks into. */
const literals = new Set([...source.matchAll(/"([a-z_]+(?:\.[a-z_-]+)*)"/g)].map(([, key]) => key ?? ""));
const templates = [...source.matchAll(/`([a-z_]+\.[^`]*\$\{[^`]*)`/g)].map(
  ([, text]) =>
    new RegExp(
      `^${(text ?? "")
        .split(/\$\{[^}]*\}/)
        .map(escaped)
        .join(".+")}$`,
    ),
);
const sets = [...source.matchAll(/named\("([a-z_.]+)"/g)].map(([, set]) => `${set}.`);
const factSets = [...source.matchAll(/^ {2}\w+: "(\w+)",$/gm)].map(([, set]) => `${set}.`);

it("every sentence is said somewhere", () => {
  const said = (key: string) =>
    literals.has(key) ||
    templates.some((template) => template.test(key)) ||
    [...sets, ...factSets].some((set) => key.startsWith(set));
  expect(Object.keys(ui).filter((key) => !said(key))).toEqual([]);
});
