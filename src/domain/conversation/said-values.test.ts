import { describe, expect, it } from "@jest/globals";
import { someTurns } from "../../../tests/builders/a-ticket";
import { saidValues } from "./said-values";
import { turnsWith } from "./turns-with";

const said = (...lines: readonly string[]) =>
  saidValues(someTurns(...lines)).map(({ key, value, turn }) => `${turn} ${key}=${value}`);

describe("what the customer already said", () => {
  it.each<[rule: string, lines: readonly string[], values: readonly string[]]>([
    ["an order number with a letter", ["customer: order K-2291 is broken"], ["1 order_id=K-2291"]],
    ["with a sign", ["customer: it is #10042."], ["1 order_id=#10042"]],
    ["with the letter behind", ["customer: my order 4471-C says cancelled"], ["1 order_id=4471-C"]],
    ["an e-mail address", ["customer: mina.okafor@example.com, thanks"], ["1 email=mina.okafor@example.com"]],
    ["an amount before its sign", ["customer: I paid 48.20 € for it"], ["1 amount=48.20 €"]],
    ["an amount after its sign", ["customer: €48.20 back please"], ["1 amount=€48.20"]],
    ["a large amount", ["customer: $1,299.00!"], ["1 amount=$1,299.00"]],
    [
      "a bare number that answers the bot",
      ["bot: What is your order number?", "customer: 4471"],
      ["2 order_id=4471"],
    ],
    ["the same in German", ["bot: Wie lautet die Bestellnummer?", "customer: 99871"], ["2 order_id=99871"]],
    [
      "each value once",
      ["customer: K-2291", "bot: again?", "customer: K-2291 as I said"],
      ["1 order_id=K-2291"],
    ],
    ["a number that answers nothing is none", ["customer: I waited 4471 minutes"], []],
    ["a year is no order", ["customer: since 2024"], []],
    ["a time is no order", ["customer: at 15:02 on 12-11-2026"], []],
    ["what the bot says is not said by the customer", ["bot: order K-2291?"], []],
    [
      "a sentence is no answer",
      ["bot: What is your order number?", "customer: I do not have any of the 4471 papers"],
      [],
    ],
  ])("%s", (_rule, lines, values) => {
    expect(said(...lines)).toEqual(values);
  });

  it("every value stands in its turn", () => {
    const turns = someTurns("customer: K-2291, €12", "bot: Your order number?", "customer: B 778812");
    for (const { value, turn } of saidValues(turns)) expect(turns[turn - 1]?.text).toContain(value);
  });
});

describe("where a value was said", () => {
  const turns = someTurns(
    "customer: it cost 48.20 €",
    "bot: order k 2291?",
    "customer: yes",
    "system: K-2291",
  );
  it.each<[string, readonly string[]]>([
    ["€48.20", ["1"]],
    ["K-2291", ["2"]],
    ["no", []],
    ["K-9", []],
  ])("%s", (value, refs) => {
    expect(turnsWith(value, turns).map(({ ref }) => ref)).toEqual(refs);
  });
});
