import { describe, expect, it } from "@jest/globals";
import { anAccount, aStory, NOON, PEOPLE } from "../account/an-account";
import { createDelivery } from "../account/faults/create-delivery";
import { PAGE_TROUBLE_NAMES } from "../host/page-troubles";
import { PROTOCOL_FAULT_NAMES } from "../host/protocol-faults";
import { faultRulesSchema } from "../server/fault-rules";
import { KNOWN_FAULTS } from "./known-faults";

const faults = KNOWN_FAULTS.flatMap((group) => group.faults);

describe("the known faults", () => {
  it("are F1 to F54, each once, in their order, no two in the same words", () => {
    expect(faults.map(({ n }) => n)).toEqual(Array.from({ length: 54 }, (_none, index) => index + 1));
    expect(new Set(faults.map(({ says }) => says)).size).toBe(54);
  });

  it("use every fault of the browser's, and only faults of the wire that there are", () => {
    const used = faults.flatMap(({ act }) => (act.kind === "page" ? [act.trouble] : []));
    expect(new Set(used)).toEqual(new Set(PAGE_TROUBLE_NAMES));
    const wire = faults.flatMap(({ act }) => (act.kind === "wire" ? [act.fault] : []));
    expect(PROTOCOL_FAULT_NAMES).toEqual(expect.arrayContaining(wire));
  });

  it.each(faults.flatMap(({ n, act }) => (act.kind === "rules" ? [[`F${n}`, act.rules] as const] : [])))(
    "%s is made of rules that the server takes, and every one of them strikes",
    (_name, drafts) => {
      const rules = faultRulesSchema.parse(drafts.map((draft, index) => ({ id: String(index), ...draft })));
      const { account } = anAccount({ stories: [aStory()] });
      const delivery = createDelivery(account, rules);
      for (const { match, nth = 1 } of rules) {
        const url = (match.path ?? "").replace("tickets/*", "tickets/1/tags").replace("*", "");
        const body = JSON.stringify({ tags: ["flag"] });
        for (let sent = 0; sent < nth; sent += 1)
          delivery.deliver({ method: match.method ?? "GET", url, body }, { userId: PEOPLE.agent }, NOON);
      }
      expect(delivery.rules().filter(({ struck }) => struck === 0)).toEqual([]);
    },
  );
});
