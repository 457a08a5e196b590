import { describe, expect, it } from "@jest/globals";
import { aFound, aReading } from "../../tests/builders/a-handoff";
import { aTicket, someTurns } from "../../tests/builders/a-ticket";
import { buildHandoff } from "./carriers/build-handoff";
import type { CarrierReading } from "./carriers/carrier";
import type { KnownField } from "./handoff/handoff";
import { knownValues } from "./known-values";
import type { Ticket } from "./ticket";

const aKnown = (key: string, value: string, part: Partial<KnownField> = {}): KnownField => ({
  key,
  value,
  label: null,
  by: "customer",
  verified: false,
  ...part,
});
const requester = { id: "5", name: "Mina", email: "mina@example.com" };

function known(readings: readonly CarrierReading[], part: Partial<Ticket> = {}) {
  const found = aFound(...readings);
  return knownValues(aTicket(part), buildHandoff(found, 1), found);
}
const short = (...given: Parameters<typeof known>) =>
  known(...given).map(({ key, value, standing, source }) => `${key}=${value} ${standing} ${source.carrier}`);

describe("what must not be asked again", () => {
  it.each<
    [rule: string, readings: readonly CarrierReading[], part: Partial<Ticket>, values: readonly string[]]
  >([
    [
      "a value the bot checked",
      [aReading({ fields: [aKnown("order_id", "K-1", { verified: true })] })],
      {},
      ["order_id=K-1 verified payload_field"],
    ],
    [
      "a checked customer makes no other value checked",
      [aReading({ identity: "verified", fields: [aKnown("order_id", "K-1")] })],
      {},
      ["order_id=K-1 claimed payload_field"],
    ],
    [
      "a number that the bot calls something else is no order",
      [aReading({ fields: [aKnown("membership_id", "oc-30077")] })],
      { turns: someTurns("customer: please end OC-30077") },
      ["membership_id=oc-30077 claimed payload_field"],
    ],
    [
      "but the address",
      [aReading({ identity: "verified", email: "a@example.com" })],
      { requester },
      ["email=a@example.com verified payload_field"],
    ],
    [
      "an address that the customer only claims",
      [aReading({ identity: "claimed", email: "a@example.com" })],
      { requester },
      ["email=a@example.com claimed payload_field"],
    ],
    [
      "Zendesk's own address where nobody gave one",
      [],
      { requester },
      ["email=mina@example.com derived derived"],
    ],
    ["a requester without an address", [], { requester: { ...requester, email: null } }, []],
    [
      "one key in two spellings is one, from the carrier that is believed more",
      [
        aReading({ fields: [aKnown("orderId", "K-2")] }, { carrier: "vendor_note", ref: "7" }),
        aReading({ fields: [aKnown("Order ID", "K-1")] }),
      ],
      {},
      ["order_id=K-1 claimed payload_field"],
    ],
    [
      "what a carrier gave comes before what was said",
      [aReading({ fields: [aKnown("order_id", "K-1111")] })],
      { turns: someTurns("customer: order K-2222, €5") },
      ["order_id=K-1111 claimed payload_field", "amount=€5 claimed conversation"],
    ],
    [
      "what was said comes before the requester's own",
      [],
      { requester, turns: someTurns("customer: write to m@example.com") },
      ["email=m@example.com claimed conversation"],
    ],
  ])("%s", (_rule, readings, part, values) => {
    expect(short(readings, part)).toEqual(values);
  });

  it("a value that a carrier gave names the turns in which it was said, two at most", () => {
    const turns = someTurns("customer: K-2291", "bot: K 2291?", "customer: yes, K-2291!");
    const [value] = known([aReading({ fields: [aKnown("order_id", "K-2291")] })], { turns });
    expect(value?.evidence).toEqual([
      { kind: "field", ref: "9" },
      { kind: "turn", ref: "1" },
      { kind: "turn", ref: "2" },
    ]);
  });

  it("a value that was said has its own turn and no other", () => {
    const turns = someTurns("customer: K-2291", "customer: K-2291");
    expect(known([], { turns })[0]?.evidence).toEqual([{ kind: "turn", ref: "1" }]);
  });

  it("keys that every object has are keys like others", () => {
    const fields = [aKnown("constructor", "a"), aKnown("toString", "b"), aKnown("__proto__", "c")];
    expect(known([aReading({ fields })]).map(({ value }) => value)).toEqual(["a", "b", "c"]);
  });
});
