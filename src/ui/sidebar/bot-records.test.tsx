import { describe, expect, it } from "@jest/globals";
import { screen } from "@testing-library/react";
import { BotRecords } from "./bot-records";
import { aHandoff } from "./fakes/a-review";
import { renderPart, rightToLeftWords } from "./fakes/render-part";

const record = (value: string, n = 1) =>
  aHandoff({
    n,
    runAddress: { value, source: { carrier: "payload_field", ref: "900" }, grade: "ok", others: [] },
  });

describe("the bot's own record of a conversation", () => {
  it("is told as a text that can be copied, and no link", () => {
    renderPart(<BotRecords handoffs={[record("https://ava.example/runs/1")]} />);
    expect(screen.getByText("The bot’s own record of this conversation")).toBeVisible();
    expect(screen.getByText("https://ava.example/runs/1")).toBeVisible();
    expect(screen.getByRole("button", { name: "Copy address of the bot’s record" })).toBeVisible();
    expect(screen.queryByRole("link")).not.toBeInTheDocument();
  });

  it("has its host in ASCII, whatever it looks like", () => {
    renderPart(<BotRecords handoffs={[record("https://\u0430va.example/1")]} />);
    expect(screen.getByText("https://xn--va-6kc.example/1")).toBeVisible();
  });

  it("is told once for each conversation", () => {
    const [first, second] = ["https://ava.example/1", "https://ava.example/2"];
    renderPart(<BotRecords handoffs={[record(first), record(first, 2), record(second, 3)]} />);
    expect(screen.getAllByText(/^https/).map(({ textContent }) => textContent)).toEqual([first, second]);
  });

  it.each(["javascript:alert(1)", "http://ava.example/1", "https://zendesk.com@evil.example/"])(
    "is not told where it is no plain address: %s",
    (address) => {
      renderPart(<BotRecords handoffs={[record(address), aHandoff({})]} />);
      expect(screen.queryByText(/record/)).not.toBeInTheDocument();
    },
  );

  it("runs from left to right among words that do not", () => {
    renderPart(<BotRecords handoffs={[record("https://ava.example/1")]} />, { words: rightToLeftWords });
    expect(screen.getByText("https://ava.example/1")).toHaveAttribute("dir", "ltr");
  });
});
