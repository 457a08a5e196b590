import { readFileSync } from "node:fs";
import { expect, it } from "@jest/globals";
import { problemInWords } from "./problem-in-words";

const { ui } = JSON.parse(readFileSync("translations/en.json", "utf8")) as {
  ui: Readonly<Record<string, string>>;
};

it("a mistake is told with its place, its values and what was perhaps meant", () => {
  const problem = { setting: "policy", path: "rules[0].then.queue", code: "unknown_queue" };
  expect(problemInWords({ ...problem, facts: { queue: "biling", suggestion: "billing" } })).toBe(
    'policy rules[0].then.queue: queue "biling" is not in queues. Did you mean "billing"?',
  );
});

it.each(
  Object.keys(ui).flatMap((key) =>
    key.startsWith("settings.problem.") ? [key.slice("settings.problem.".length)] : [],
  ),
)("%s, for which the screen has a sentence, has one here", (code) => {
  expect(problemInWords({ setting: "policy", path: "", code, facts: {} })).not.toContain("not valid");
});
