import { expect, it } from "@jest/globals";
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { aTicket } from "./fakes/a-ticket";
import { renderPart, rightToLeftWords } from "./fakes/render-part";
import { ReadingList } from "./reading-list";

const raw = "eyJzY2hl<script>alert(1)</script>";
const ticket = aTicket({ fields: [{ id: "900", value: raw, title: "Payload", type: null, options: [] }] });
const list = (
  <ReadingList
    ticket={ticket}
    unread={["audits"]}
    reading={[
      {
        carrier: "payload_field",
        ref: "900",
        grade: "unreadable",
        problems: [
          { path: "", code: "not_json", facts: {} },
          { path: "routing.priority", code: "not_allowed", facts: { was: "P1" } },
          { path: "", code: "a_code_to_come", facts: {} },
        ],
      },
    ]}
  />
);

it("says what was unreadable, where, and who can mend it", () => {
  renderPart(list, { ticket });
  expect(screen.getByText(/Not readable: payload field 900. The bot’s builder has to correct/)).toBeVisible();
  expect(screen.getByText("this is no JSON.")).toBeVisible();
  expect(screen.getByText("routing.priority: “P1” is not an allowed value.")).toBeVisible();
  expect(screen.getByText("something is wrong (a_code_to_come).")).toBeVisible();
  expect(screen.getByText(/The history could not be read/)).toBeVisible();
});

it("shows the raw text one click away, as text", async () => {
  renderPart(list, { ticket });
  expect(screen.getByText(raw)).not.toBeVisible();
  await userEvent.click(screen.getByText("Show the raw text"));
  expect(screen.getByText(raw)).toBeVisible();
});

it("says the same from right to left", () => {
  renderPart(list, { ticket, words: rightToLeftWords });
  expect(screen.getByText(/Not readable/)).toBeVisible();
});
