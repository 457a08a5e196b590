import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "@jest/globals";

/** Where something would be drawn that leads out of the app, or where text would become markup. */
const LEADS_OUT = /\bhref\b|<a[\s>]|<Anchor\b|window\.open|location\s*[.=]|innerHTML|dangerouslySetInnerHTML/;

const screens = readdirSync("src/ui", { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file) && !file.includes(".test."))
  .map((file) => `src/ui/${file}`);

it("nothing that a bot or a customer wrote becomes a link: the screens have none", () => {
  expect(screens.length).toBeGreaterThan(50);
  expect(screens.filter((file) => LEADS_OUT.test(readFileSync(file, "utf8")))).toEqual([]);
});
