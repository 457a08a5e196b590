import { describe, expect, it } from "@jest/globals";
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ComponentProps } from "react";
import { aHandoff, rightRoute, wrongRoute } from "./fakes/a-review";
import { aTicket } from "./fakes/a-ticket";
import { renderPart, rightToLeftWords } from "./fakes/render-part";
import { RouteSection } from "./route-section";

const section = (parts: Partial<ComponentProps<typeof RouteSection>> = {}) => (
  <RouteSection
    route={wrongRoute}
    handoff={aHandoff()}
    movesUnread={false}
    offered={wrongRoute.fix}
    fix={{ kind: "idle" }}
    acts={{ move: () => undefined, undo: () => undefined }}
    {...parts}
  />
);

describe("the route", () => {
  it("says where the case is and where it belongs", () => {
    renderPart(section());
    expect(screen.getByText("Support · normal")).toBeVisible();
    expect(screen.getByText("Billing & Refunds · high")).toBeVisible();
  });

  it("of a case in the right place is one place", () => {
    renderPart(section({ route: rightRoute, offered: null }));
    expect(screen.getByText("Support · normal")).toBeVisible();
    expect(screen.queryByText(/Belongs in/)).not.toBeInTheDocument();
    expect(screen.queryByRole("button")).not.toBeInTheDocument();
  });

  it("of a case that lies right and was sent to another channel is one place too", () => {
    const parts = [{ part: "channel", verdict: "wrong" }] as const;
    renderPart(section({ route: { ...rightRoute, verdict: "wrong", parts }, offered: null }));
    expect(screen.getByText("Support · normal")).toBeVisible();
    expect(screen.queryByText(/Belongs in/)).not.toBeInTheDocument();
  });

  it.each([
    [
      "a trigger, seconds after",
      { kind: "trigger", id: "1", name: "Chat to first line" },
      "2026-11-30T14:05:06Z",
      /Moved here 4 .+ after the handoff by trigger “Chat to first line”/,
    ],
    [
      "a person, before",
      { kind: "person", id: "2", name: "Tomasz" },
      "2026-11-30T14:00:00Z",
      /Moved here by Tomasz\./,
    ],
    ["nobody knows whom", { kind: "app", id: null, name: "" }, "2026-11-30T14:05:06Z", /by an app/],
  ] as const)("says who moved it: %s", (_who, by, at, text) => {
    renderPart(
      section({
        route: {
          ...wrongRoute,
          moves: [{ auditId: "1", at, afterSeconds: null, from: null, to: "Support", by }],
        },
      }),
    );
    expect(screen.getByText(text)).toBeVisible();
  });

  it("says what somebody has set meanwhile where that stood in the way of a move", () => {
    const now = { groupId: "13", priority: "urgent", updatedAt: null } as const;
    const ticket = aTicket({ groups: [{ id: "13", name: "Fraud" }] });
    renderPart(section({ fix: { kind: "changed", now } }), { ticket });
    expect(screen.getByText("Left as it is: meanwhile somebody changed it to Fraud · urgent.")).toBeVisible();
  });

  it.each([
    [null, /No rule of the policy covers this case/],
    ["refunds", /rule “refunds”/],
    ["otherwise", /the policy’s fallback/],
    ["bot", /the bot’s own wish/],
  ])("names the rule that decided (%s)", (rule, text) => {
    renderPart(section({ route: { ...wrongRoute, rule } }));
    expect(screen.getByText(text)).toBeVisible();
  });
});

describe("the move", () => {
  it.each([
    [
      "group and priority",
      { groupId: "12", groupName: "Billing", priority: "high" },
      "Move to Billing, high",
    ],
    ["the group alone", { groupId: "12", groupName: "Billing", priority: null }, "Move to Billing"],
    ["the priority alone", { groupId: null, groupName: null, priority: "high" }, "Set priority to high"],
  ] as const)("says what it would set: %s", async (_what, fix, name) => {
    const moved: unknown[] = [];
    renderPart(section({ offered: fix, acts: { move: (what) => moved.push(what), undo: () => undefined } }));
    await userEvent.click(screen.getByRole("button", { name }));
    expect(moved).toEqual([fix]);
  });

  it("cannot be asked for twice while it is under way", () => {
    renderPart(section({ fix: { kind: "moving" } }));
    expect(screen.getByRole("button", { name: /Move to/ })).toBeDisabled();
    expect(screen.getByRole("status")).toHaveTextContent("Moving…");
  });

  it("once made is offered back, not again", async () => {
    const undone: unknown[] = [];
    const before = { groupId: "11", priority: "normal", updatedAt: "a" } as const;
    const after = { groupId: "12", priority: "high", updatedAt: "b" } as const;
    const acts = { move: () => undefined, undo: (...states: unknown[]) => void undone.push(states) };
    renderPart(section({ fix: { kind: "moved", before, after }, acts }));
    expect(screen.queryByRole("button", { name: /Move to/ })).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole("button", { name: "Undo" }));
    expect(undone).toEqual([[before, after]]);
  });

  it.each([
    ["conflict", /Somebody changed the ticket/],
    ["no_such_group", /no group of that name/],
  ] as const)("that was not made says why (%s)", (why, text) => {
    renderPart(section({ fix: { kind: "failed", why } }));
    expect(screen.getByRole("status")).toHaveTextContent(text);
    expect(screen.getByRole("button", { name: /Move to/ })).toBeEnabled();
  });
});

it("from right to left names its places as they are", () => {
  renderPart(section(), { words: rightToLeftWords });
  expect(screen.getByText(/Billing & Refunds/, { selector: "bdi" })).toBeVisible();
});
