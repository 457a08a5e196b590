import { describe, expect, it } from "@jest/globals";
import { someTurns } from "../../../tests/builders/a-ticket";
import { withoutSplitNumbers } from "./split-numbers";

const shown = (...lines: readonly string[]) =>
  withoutSplitNumbers(someTurns(...lines)).map(({ text, numberPart }) => `${numberPart ?? "none"}: ${text}`);

describe("a payment number in several messages", () => {
  it.each<[rule: string, lines: readonly string[], texts: readonly string[]]>([
    [
      "of one speaker in a row keeps its last four places",
      ["customer: it is 4111 1111", "customer: 1111 1111 ok?"],
      ["card: it is •••• ••••", "card: •••• 1111 ok?"],
    ],
    [
      "with another's words between",
      ["customer: 4111 1111", "bot: And the rest?", "customer: 1111 1111"],
      ["card: •••• ••••", "none: And the rest?", "card: •••• 1111"],
    ],
    [
      "four at a time",
      ["customer: 4111", "customer: 1111", "customer: 1111", "customer: 1111"],
      ["card: ••••", "card: ••••", "card: ••••", "card: 1111"],
    ],
    [
      "an account's too",
      ["customer: DE89 3704 0044", "customer: 0532 0130 00"],
      ["account: •••• •••• ••••", "account: •••• ••30 00"],
    ],
    [
      "a number in one message is left to who shows it",
      ["customer: 4111 1111 1111 1111", "customer: yes"],
      ["none: 4111 1111 1111 1111", "none: yes"],
    ],
    [
      "figures of two speakers are two numbers",
      ["customer: 4111 1111", "bot: 1111 1111"],
      ["none: 4111 1111", "none: 1111 1111"],
    ],
    [
      "words between are an end",
      ["customer: 4111 1111", "customer: wait", "customer: 1111 1111"],
      ["none: 4111 1111", "none: wait", "none: 1111 1111"],
    ],
  ])("%s", (_rule, lines, texts) => {
    expect(shown(...lines)).toEqual(texts);
  });

  it("a conversation without one is left as it is", () => {
    const turns = someTurns("customer: order 4471", "bot: Thanks!", "customer: 48.20");
    expect(withoutSplitNumbers(turns)).toBe(turns);
  });

  it("what was done once changes nothing the second time", () => {
    const once = withoutSplitNumbers(someTurns("customer: 4111 1111", "customer: 1111 1111"));
    expect(withoutSplitNumbers(once)).toBe(once);
  });
});
