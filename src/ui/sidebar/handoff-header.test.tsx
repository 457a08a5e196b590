import { describe, expect, it } from "@jest/globals";
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { aHandoff } from "./fakes/a-review";
import { aTicket, aTurn } from "./fakes/a-ticket";
import { renderPart, rightToLeftWords } from "./fakes/render-part";
import { HandoffHeader } from "./handoff-header";

const ticket = aTicket({ turns: [aTurn(1, "customer", "hi", { at: "2026-11-30T13:59:04Z" })] });
const header = (handoffs = [aHandoff()], onPick: (n: number) => void = () => undefined) => (
  <HandoffHeader handoffs={handoffs} shown={handoffs.at(-1) ?? aHandoff()} onPick={onPick} />
);

describe("the header", () => {
  it("names the bot, when it handed over and after how long", () => {
    renderPart(header(), { ticket });
    expect(screen.getByRole("heading", { level: 1, name: "Handed over by Ava" })).toBeVisible();
    expect(screen.getByText(/after 6 min with the bot/)).toBeVisible();
    expect(screen.queryByRole("combobox")).not.toBeInTheDocument();
  });

  it.each([
    ["the vendor where the bot has no name", { vendor: "kore", name: null }, "Handed over by Kore.ai"],
    [
      "no one where its vendor stands for any",
      { vendor: "generic_fields", name: null },
      "Handed over by a bot",
    ],
    ["no one where neither is known", { vendor: null, name: null }, "Handed over by a bot"],
    ["a name with nothing unseen in it", { vendor: null, name: "Ava\u200B" }, "Handed over by Ava⟨U+200B⟩"],
  ])("names %s", (_rule, bot, name) => {
    renderPart(header([aHandoff({ bot })]));
    expect(screen.getByRole("heading", { name })).toBeVisible();
  });

  it("says that the moment is unknown rather than guess", () => {
    renderPart(header([aHandoff({ at: null })]), { ticket });
    expect(screen.getByText("Time of the handoff unknown")).toBeVisible();
  });

  it("offers every handoff where there were several", async () => {
    const picked: number[] = [];
    renderPart(header([aHandoff({ n: 1 }), aHandoff({ n: 2 })], (n) => picked.push(n)));
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Which handoff" }), "1 of 2");
    expect(picked).toEqual([1]);
  });

  it("fences off a name among words that run right to left", () => {
    renderPart(header([aHandoff({ bot: { vendor: null, name: "Ava 2" } })]), { words: rightToLeftWords });
    expect(screen.getByRole("heading")).toHaveTextContent("\u2068Ava 2\u2069");
  });
});
