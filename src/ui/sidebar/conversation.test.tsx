import { describe, expect, it } from "@jest/globals";
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { ConversationList } from "./conversation-list";
import { aTicket, aTurn } from "./fakes/a-ticket";
import { renderPart, rightToLeftWords } from "./fakes/render-part";
import type { SidebarState } from "./sidebar-reducer";
import { conversationBlocks } from "./turns";

const turns = [
  aTurn(1, "customer", "My lamp K-2291 is broken"),
  aTurn(2, "bot", "What is your order number?"),
  aTurn(3, "bot", "Are you still there?"),
  aTurn(4, "customer", "أريد التحدث مع شخص"),
];

const list = (target: SidebarState["target"] = null, onBack: () => void = () => undefined) => (
  <ConversationList
    blocks={conversationBlocks(turns, new Map([[1, ["broken"]]]), [])}
    values={["K-2291"]}
    target={target}
    onBack={onBack}
  />
);

describe("the conversation", () => {
  it("folds what the bot said in a row and marks what the card rests on", () => {
    renderPart(list(), { ticket: aTicket({ turns }) });
    expect(screen.getByText("2 more turns from the bot")).toBeVisible();
    expect(screen.getByText("What is your order number?")).not.toBeVisible();
    expect(screen.getAllByText(/./, { selector: "mark" }).map(({ textContent }) => textContent)).toEqual([
      "K-2291",
      "broken",
    ]);
  });

  it("gives the focus to the turn that was asked for, and a way back", async () => {
    let back = 0;
    renderPart(list({ turn: 4, asked: 1 }, () => (back += 1)));
    const focused = document.activeElement as HTMLElement;
    expect(focused).toHaveTextContent("أريد التحدث مع شخص");
    await userEvent.click(within(focused).getByRole("button", { name: "Back" }));
    expect(back).toBe(1);
  });

  it("opens the fold around a turn that was asked for", () => {
    renderPart(list({ turn: 3, asked: 1 }));
    expect(screen.getByText("Are you still there?")).toBeVisible();
  });

  it("sets each turn in its own direction, whichever way the page runs", () => {
    renderPart(list(), { words: rightToLeftWords });
    expect(screen.getByText("أريد التحدث مع شخص").closest("p")).toHaveAttribute("dir", "rtl");
    expect(screen.getByText(/My lamp/).closest("p")).toHaveAttribute("dir", "ltr");
  });
});
