import { describe, expect, it } from "@jest/globals";
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { KnownValue } from "../../domain/handoff-review";
import { aTicket } from "./fakes/a-ticket";
import { renderPart, rightToLeftWords } from "./fakes/render-part";
import { KnownValues } from "./known-values";

const aValue = (parts: Partial<KnownValue> = {}): KnownValue => ({
  key: "order_id",
  label: null,
  value: "K-2291",
  standing: "claimed",
  source: { carrier: "payload_field", ref: "900" },
  evidence: [],
  ...parts,
});

const payload = `{"schema":"handoff/1","note":"${"x".repeat(600)}","fields":[{"key":"order_id","value":"K-2291"}]}`;
const ticket = aTicket({
  fields: [{ id: "900", value: payload, title: "Payload", type: "textarea", options: [] }],
});

const rows = (
  known: readonly KnownValue[],
  onAsk: ((keys: readonly string[]) => void) | null = () => undefined,
) => (
  <KnownValues
    known={known}
    missing={[{ key: "photo", because: { kind: "rule", ref: "requiredContext[0]" }, from: "customer" }]}
    onAsk={onAsk}
  />
);

describe("a value that is known", () => {
  it("goes to the turn in which it was said", async () => {
    const { asked } = renderPart(rows([aValue({ evidence: [{ kind: "turn", ref: "3" }] })]));
    await userEvent.click(screen.getByRole("button", { name: "said, turn 3" }));
    expect(asked).toEqual([3]);
  });

  it("shows its source on demand, around the value", async () => {
    renderPart(rows([aValue({ standing: "verified" })]), { ticket });
    const source = screen.getByRole("button", { name: "verified" });
    expect(source).toHaveAttribute("aria-expanded", "false");
    await userEvent.click(source);
    expect(source).toHaveAttribute("aria-expanded", "true");
    expect(screen.getByText("K-2291", { selector: "mark" })).toBeVisible();
    expect(screen.queryByText(/x{300}/)).not.toBeInTheDocument();
  });

  it.each([
    ["our word for a key we know", aValue({ label: "Bestellung" }), "Order"],
    ["the bot's label for a key of its own", aValue({ key: "lamp_colour", label: "Colour" }), "Colour"],
    ["the key where there is no label", aValue({ key: "lamp_colour" }), "lamp colour"],
  ])("is called by %s", (_rule, value, name) => {
    renderPart(rows([value]));
    expect(screen.getAllByRole("term")[0]).toHaveTextContent(name);
  });

  it("is copied and says so", async () => {
    const user = userEvent.setup();
    renderPart(rows([aValue()]));
    await user.click(screen.getByRole("button", { name: "Copy Order" }));
    expect(await navigator.clipboard.readText()).toBe("K-2291");
    expect(screen.getByRole("status")).toHaveTextContent("Copied");
  });

  it("that is markup stays text, and hides nothing", () => {
    renderPart(rows([aValue({ value: "<img src=x onerror=alert(1)>\u202Egnp" })]));
    expect(screen.getByText("<img src=x onerror=alert(1)>⟨U+202E⟩gnp")).toBeVisible();
    expect(document.querySelector("img")).toBeNull();
  });
});

it("a value that is missing can be asked for in the reply", async () => {
  const asked: string[] = [];
  renderPart(rows([], (keys) => asked.push(...keys)));
  expect(screen.getByText("missing")).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "ask in reply" }));
  expect(asked).toEqual(["photo"]);
});

it("what is missing is named and not asked for where nothing can be written", () => {
  renderPart(rows([], null));
  expect(screen.getByText("missing")).toBeVisible();
  expect(screen.queryByRole("button", { name: "ask in reply" })).not.toBeInTheDocument();
});

it("from right to left a value keeps its own direction", () => {
  renderPart(rows([aValue()]), { words: rightToLeftWords });
  const list = screen.getByText("K-2291");
  expect(list).toHaveAttribute("dir", "auto");
  expect(within(screen.getByRole("main")).getByText("Order")).toBeVisible();
});
