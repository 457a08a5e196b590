import { describe, expect, it } from "@jest/globals";
import { aPolicy } from "../../../tests/builders/a-policy";
import { aChange, aComment, aTicket, someTurns } from "../../../tests/builders/a-ticket";
import { withBotAuthors } from "./with-bot-authors";

const policy = aPolicy({ reading: { botAuthors: ["77", "fin@example.com"] } });

describe("bots on an agent's seat", () => {
  it("a configured author's turns and comments are a bot's, by id or by e-mail", () => {
    const turns = someTurns("customer: hi", "agent: hello", "agent: me").map((turn, index) => ({
      ...turn,
      authorId: ["1", "77", "9"][index] ?? "",
    }));
    const comments = [aComment("x", { authorId: "9", authorEmail: "Fin@example.com" })];
    const marked = withBotAuthors(aTicket({ turns, comments }), policy);
    expect(marked.turns.map(({ by }) => by)).toEqual(["customer", "bot", "bot"]);
    expect(marked.comments[0]?.by).toBe("bot");
  });

  it("its changes are not made by hand, whatever they came through", () => {
    const byHand = { byHand: true } as const;
    const by = (id: string) => ({ kind: "person", id, name: "" }) as const;
    const changes = [aChange({ by: by("77"), ...byHand }), aChange({ by: by("9"), ...byHand })];
    const marked = withBotAuthors(aTicket({ changes }), policy);
    expect(marked.changes).toEqual([aChange({ by: by("77") }), changes[1]]);
  });

  it("a customer is never made a bot", () => {
    const turns = someTurns("customer: hi").map((turn) => ({ ...turn, authorId: "77" }));
    expect(withBotAuthors(aTicket({ turns }), policy).turns[0]?.by).toBe("customer");
  });
});
