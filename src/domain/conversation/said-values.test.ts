import { describe, expect, it } from "@jest/globals";
import { aPolicy } from "../../../tests/builders/a-policy";
import { someTurns } from "../../../tests/builders/a-ticket";
import { firstSaid, saidValues } from "./said-values";
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
    [
      "what stands in a pasted payload is no word of the customer's",
      ['customer: {"schema":"handoff/1","fields":[{"value":"K-2291"}]}'],
      [],
    ],
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

describe("what answers a question that bots ask", () => {
  const words = aPolicy().vocabulary?.said ?? null;
  const first = (...lines: readonly string[]) =>
    firstSaid(someTurns(...lines), words).map(({ key, value }) => `${key}=${value}`);

  it.each<[question: string, answer: string, values: readonly string[]]>([
    ["What is your phone number?", "0151 2345678 thanks", ["phone=0151 2345678"]],
    ["Could you give me your full name?", "Mina Okafor.", ["name=Mina Okafor"]],
    ["Which product is it about?", "the brass lamp", ["product=the brass lamp"]],
    ["Wie lautet die Seriennummer?", "SN 4471X", ["serial_number=4471X"]],
    ["Quel est votre code postal ?", "75011", ["postcode=75011"]],
    ["¿Cuál es el número de factura?", "F2291", ["invoice_id=F2291"]],
    ["お名前を教えてください：", "藤本美咲", ["name=藤本美咲"]],
    ["What is your delivery address?", "12 Elm Road, Leeds", ["address=12 Elm Road, Leeds"]],
    ["What is your customer number?", "TR-2044", ["customer_id=TR-2044"]],
    ["What is your membership number?", "OC-55810", ["membership_id=OC-55810"]],
    ["What is your customer number?", "TR-2044, order K-2291", ["customer_id=TR-2044", "order_id=K-2291"]],
    ["Which date was it?", "on 12 November", ["date=12 November"]],
    ["What is your full name?", "I don't know", []],
    ["What is your full name?", "why?", []],
    ["Which product is it?", "no idea", []],
    ["Which product is it?", "I already told you that three messages ago", []],
    ["Wie lautet die Seriennummer?", "weiß ich nicht", []],
    ["What is your phone number?", "I have none", []],
    ["Can I help you with your phone number?", "12", []],
  ])("%s %s", (question, answer, values) => {
    expect(first(`bot: ${question}`, `customer: ${answer}`)).toEqual(values);
  });

  it.each([
    ["a telephone number with its country", "call me on +44 20 7946 0958", ["phone=+44 20 7946 0958"]],
    ["a date with its month", "it came on 3 October", ["date=3 October"]],
    ["a long number is no telephone", "parcel 00340434161094042557", []],
  ])("%s needs no question", (_rule, text, values) => {
    expect(first(`customer: ${text}`)).toEqual(values);
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
