import { describe, expect, it } from "@jest/globals";
import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { DEFAULT_POLICY } from "../../domain/policy/policy";
import { englishWords } from "../../i18n/words";
import { GATEWAY_FAULTS, GatewayError } from "../../zendesk/gateway";
import type { Connection } from "./connection";
import { aTicket, aTurn } from "./fakes/a-ticket";
import { fakeDesk } from "./fakes/fake-desk";
import { fakeGateway, surroundingsOf } from "./fakes/fake-gateway";
import { rightToLeftWords } from "./fakes/render-part";
import { SidebarApp } from "./sidebar-app";

const PAYLOAD = JSON.stringify({
  schema: "handoff/1",
  handoff_id: "ho-1",
  at: "2026-11-30T14:05:02Z",
  reason: { code: "customer_request" },
  summary: { text: "Mina wants her money back for a broken lamp." },
  bot: { vendor: "zendesk", name: "Ava" },
});

const handedOver = aTicket({
  fields: [{ id: "900", value: PAYLOAD, title: "Payload", type: "textarea", options: [] }],
  turns: [aTurn(1, "customer", "My lamp is broken"), aTurn(2, "bot", "Oh no")],
});
const policy = { ...DEFAULT_POLICY, reading: { ...DEFAULT_POLICY.reading, payloadFieldId: "900" } };

const sameDesk = () => {
  const desk = fakeDesk();
  return async () => desk;
};

function aConnection(parts: Partial<Connection> = {}): Connection {
  return {
    gateway: fakeGateway({}, handedOver),
    openDesk: sameDesk(),
    surroundings: surroundingsOf(),
    policy,
    settingsProblems: [],
    fieldIds: ["900"],
    words: englishWords,
    ...parts,
  };
}

const open = (connection: Connection) =>
  render(<SidebarApp connect={async () => connection} guess="light" />);

describe("the sidebar", () => {
  it("shows who handed over and what the customer wants", async () => {
    open(aConnection());
    expect(await screen.findByRole("heading", { name: "Handed over by Ava" })).toBeVisible();
    expect(screen.getByText(/broken lamp/)).toBeVisible();
  });

  it("is marked as being read until Zendesk answers", () => {
    render(<SidebarApp connect={() => new Promise(() => undefined)} guess="dark" />);
    expect(screen.getByRole("status", { name: "Reading the handoff…" })).toBeInTheDocument();
  });

  it("says that no bot was there, once all was read", async () => {
    open(aConnection({ gateway: fakeGateway({}, aTicket()) }));
    expect(await screen.findByRole("heading", { name: "No bot worked on this ticket" })).toBeVisible();
  });

  it("says what could not be read before it says that no bot was there", async () => {
    const ticket = aTicket({ unread: ["comments", "audits"] });
    const gateway = fakeGateway(
      { completeTicket: async () => ({ ...ticket, unread: ["comments"] }) },
      ticket,
    );
    open(aConnection({ gateway }));
    expect(await screen.findByText(/The comments could not be read/)).toBeVisible();
  });

  it("follows the agent from one colour scheme to the other", async () => {
    const gateway = fakeGateway({}, handedOver);
    open(aConnection({ gateway }));
    await screen.findByRole("heading", { name: "Handed over by Ava" });
    await screen.findByRole("button", { name: "Good" });
    const color = () => getComputedStyle(screen.getByRole("button", { name: "Good" })).color;
    const light = color();
    expect(light).not.toBe("");
    act(() => gateway.emit("color_scheme", "dark"));
    expect(color()).not.toBe(light);
  });

  it("turns the page round for a language that runs right to left", async () => {
    open(aConnection({ words: rightToLeftWords }));
    await screen.findByRole("main");
    expect(document.documentElement).toHaveAttribute("dir", "rtl");
    expect(document.documentElement).toHaveAttribute("lang", "ar");
  });
});

describe("what stands where the card would", () => {
  it.each(GATEWAY_FAULTS)("%s: what is the matter and what to do", async (fault) => {
    const readOpenTicket = async () => {
      throw new GatewayError(fault, "get ticket");
    };
    open(aConnection({ gateway: fakeGateway({ readOpenTicket }) }));
    expect(await screen.findByRole("heading", { level: 1 })).toHaveTextContent(/\S/);
    expect(screen.getByRole("status")).not.toHaveTextContent(/^$/);
  });

  it("a new ticket has nothing handed over yet, and nothing to try again", async () => {
    open(aConnection({ gateway: fakeGateway({}, aTicket({ id: null })) }));
    expect(await screen.findByRole("heading", { name: "Nothing was handed over yet" })).toBeVisible();
    expect(screen.queryByRole("button")).not.toBeInTheDocument();
  });

  it("a failure is read again on demand", async () => {
    let calls = 0;
    const readOpenTicket = async () => {
      calls += 1;
      if (calls === 1) throw new GatewayError("offline", "get ticket");
      return handedOver;
    };
    open(aConnection({ gateway: fakeGateway({ readOpenTicket }) }));
    await userEvent.click(await screen.findByRole("button", { name: "Try again" }));
    expect(await screen.findByRole("heading", { name: "Handed over by Ava" })).toBeVisible();
  });

  it("a handshake that failed is tried again", async () => {
    let calls = 0;
    const connect = async () => {
      calls += 1;
      if (calls === 1) throw new GatewayError("no_answer", "handshake");
      return aConnection();
    };
    render(<SidebarApp connect={connect} guess="light" />);
    await userEvent.click(await screen.findByRole("button", { name: "Try again" }));
    expect(await screen.findByRole("heading", { name: "Handed over by Ava" })).toBeVisible();
  });

  it("an older card stays when reading it again fails, and says since when", async () => {
    let calls = 0;
    const readOpenTicket = async () => {
      calls += 1;
      if (calls > 1) throw new GatewayError("signed_out", "get ticket");
      return handedOver;
    };
    const gateway = fakeGateway({ readOpenTicket });
    open(aConnection({ gateway }));
    await screen.findByRole("heading", { name: "Handed over by Ava" });
    act(() => gateway.emit("ticket_changed"));
    expect(await screen.findByText("You are signed out")).toBeVisible();
    expect(screen.getByRole("heading", { name: "Handed over by Ava" })).toBeVisible();
  });
});

describe("mistakes in the settings", () => {
  const settingsProblems = [
    {
      setting: "policy",
      path: "rules[2].then.queue",
      code: "unknown_queue",
      facts: { queue: "Biling", suggestion: "Billing" },
    },
  ];

  it("are shown to an admin, with their place and what was meant", async () => {
    const admin = surroundingsOf({ agent: { id: "1", name: "Amal", role: "admin" } });
    open(aConnection({ settingsProblems, surroundings: admin }));
    await userEvent.click(await screen.findByText(/1 mistake in Baton’s settings/));
    const problem = screen.getByText(/rules\[2\]\.then\.queue/).closest("li") as HTMLElement;
    expect(within(problem).getByText(/“Biling” is not in queues/)).toBeVisible();
    expect(problem).toHaveTextContent("Did you mean “Billing”?");
  });

  it("are nothing to an agent", async () => {
    open(aConnection({ settingsProblems }));
    await screen.findByRole("heading", { name: "Handed over by Ava" });
    expect(screen.queryByText(/settings/)).not.toBeInTheDocument();
  });
});

it("looks after the flag when the ticket is opened, activated and submitted", async () => {
  const gateway = fakeGateway({}, handedOver);
  const desk = fakeDesk();
  const openDesk = async () => desk;
  open(aConnection({ gateway, openDesk }));
  await screen.findByRole("button", { name: "Good" });
  await act(async () => gateway.emit("activated"));
  await act(async () => gateway.emit("submitted"));
  expect(desk.verified).toEqual(["101", "101", "101"]);
});

it("looks after the flag when the ticket shows another one than was saved, and not before", async () => {
  let tags = ["handoff_feedback__good"];
  const gateway = fakeGateway({ readOpenTicket: async () => ({ ...handedOver, tags }) });
  const desk = fakeDesk({ flag: { verdict: "good" }, save: { kind: "saved", at: 0 } });
  open(aConnection({ gateway, openDesk: async () => desk }));
  await screen.findByText(/^Saved/);
  await act(async () => gateway.emit("ticket_changed"));
  expect(desk.verified).toEqual(["101"]);
  tags = [];
  await act(async () => gateway.emit("ticket_changed"));
  await waitFor(() => expect(desk.verified).toEqual(["101", "101"]));
});
