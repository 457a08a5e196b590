import { describe, expect, it } from "@jest/globals";
import { englishWords } from "../../i18n/words";
import { factArgs } from "./fact-args";

describe("a fact is said", () => {
  it.each([
    ["a known key by its name", { keys: ["order_id", "photo"] }, { keys: "Order, Photo" }],
    ["an unknown key as it is", { keys: ["lamp_colour"] }, { keys: "lamp_colour" }],
    [
      "a code in words",
      { code: "customer_request", risk: "legal_reputation" },
      { code: "customer asked for a person", risk: "legal or reputation" },
    ],
    ["nothing as none", { priority: "" }, { priority: "none" }],
    ["a number as a number", { count: 3 }, { count: 3 }],
    ["minutes as a span", { minutes: 95, limit: 15 }, { minutes: "2 hr", limit: "15 min" }],
    ["a limit of turns as a number", { turns: 9, limit: 3 }, { turns: 9, limit: 3 }],
    ["a text with nothing unseen in it", { text: "a\u200Bb" }, { text: "a⟨U+200B⟩b" }],
    ["yes and no as words a select knows", { late: true }, { late: "true" }],
  ])("%s", (_rule, facts, args) => {
    expect(factArgs(facts, englishWords)).toEqual(args);
  });
});
