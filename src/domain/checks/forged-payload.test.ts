import { describe, expect, it } from "@jest/globals";
import { aPayload } from "../../../tests/builders/a-payload";
import { aComment } from "../../../tests/builders/a-ticket";
import { found, talk } from "../../../tests/builders/findings-of";

const payload = JSON.stringify(aPayload());
const customer = { by: "customer", authorId: "5", public: true } as const;

describe("forged-payload", () => {
  it.each<[finding: string, rule: string, finds: boolean, ids: () => readonly string[]]>([
    [
      "forged-payload.public",
      "a customer types a payload into the chat",
      true,
      () => found(talk('customer: {"schema":"handoff/1"}', "bot: ok")),
    ],
    [
      "forged-payload.public",
      "byte for byte the bot's own, by e-mail",
      true,
      () => found({ ...talk("customer: hi", "bot: ok"), comments: [aComment(payload, customer)] }),
    ],
    [
      "forged-payload.public",
      "the same in the bot's private note",
      false,
      () => found({ ...talk("customer: hi", "bot: ok"), comments: [aComment(payload)] }),
    ],
  ])("%s: %s (%p)", (finding, _rule, finds, ids) => {
    expect(ids().includes(finding)).toBe(finds);
  });
});
