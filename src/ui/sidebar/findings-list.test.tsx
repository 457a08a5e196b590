import { expect, it } from "@jest/globals";
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { aFinding } from "./fakes/a-review";
import { aTicket } from "./fakes/a-ticket";
import { renderPart, rightToLeftWords } from "./fakes/render-part";
import { FindingsList } from "./findings-list";

const ticket = aTicket({
  changes: [
    {
      auditId: "55",
      at: "2026-11-30T14:05:06Z",
      kind: "change",
      field: "group_id",
      from: "11",
      to: null,
      by: { kind: "trigger", id: "1", name: "Chat to first line" },
    },
  ],
});
const list = (
  <FindingsList
    othersUnread
    findings={[
      aFinding("route.group", {
        facts: { actual: "Support", expected: "Billing" },
        evidence: [
          { kind: "rule", ref: "refunds" },
          { kind: "audit", ref: "55" },
        ],
      }),
      aFinding("loop.repeated", {
        severity: "warning",
        facts: { times: 3 },
        evidence: [
          { kind: "turn", ref: "2" },
          { kind: "turn", ref: "4" },
          { kind: "turn", ref: "2" },
        ],
      }),
      aFinding("a.finding-to-come", { severity: "note" }),
    ]}
  />
);

it("says each finding in a sentence, with how grave it is", () => {
  renderPart(list, { ticket });
  const [route, loop, unknown] = screen.getAllByRole("listitem");
  expect(within(route as HTMLElement).getByRole("img", { name: "Problem" })).toBeVisible();
  expect(route).toHaveTextContent("The case is in Support; it belongs in Billing.");
  expect(within(loop as HTMLElement).getByRole("img", { name: "Warning" })).toBeVisible();
  expect(unknown).toHaveTextContent("a.finding-to-come");
});

it("leads to each turn once", async () => {
  const { asked } = renderPart(list, { ticket });
  const loop = screen.getAllByRole("listitem")[1] as HTMLElement;
  expect(within(loop).getAllByRole("button")).toHaveLength(2);
  await userEvent.click(within(loop).getByRole("button", { name: "turn 4" }));
  expect(asked).toEqual([4]);
});

it("opens what an audit changed, and closes it again", async () => {
  renderPart(list, { ticket });
  const source = screen.getByRole("button", { name: "source" });
  await userEvent.click(source);
  expect(screen.getByText("group_id: 11 → empty, by trigger “Chat to first line”")).toBeVisible();
  await userEvent.click(source);
  expect(screen.queryByText(/group_id/)).not.toBeInTheDocument();
});

it("keeps the bot's words apart from a sentence that runs right to left", () => {
  renderPart(list, { ticket, words: rightToLeftWords });
  expect(screen.getByText(/\u2068group_id|Support/)).toBeVisible();
});

it("says where the customer's other tickets were not looked at", () => {
  renderPart(list, { ticket });
  expect(screen.getByText("The customer’s other tickets were not looked at.")).toBeVisible();
});
