import { describe, expect, it } from "@jest/globals";
import { aGateway, me } from "./a-gateway";

describe("surroundings", () => {
  it("tell agent, language, colours and settings", async () => {
    const { gateway } = aGateway({ metadata: { settings: { tag_prefix: "qa" } } });
    await expect(gateway.surroundings()).resolves.toEqual({
      agent: { id: "7", name: "Ana", role: "agent" },
      locale: "de",
      colorScheme: "dark",
      settings: { tag_prefix: "qa" },
    });
  });

  it("take settings as ZCLI serves them, a list of single keys", async () => {
    const { gateway } = aGateway({
      metadata: { settings: [{ title: "Baton" }, { tag_prefix: "qa" }, null] },
    });
    expect((await gateway.surroundings()).settings).toEqual({ title: "Baton", tag_prefix: "qa" });
  });

  it("without an agent are unreadable", async () => {
    const { gateway } = aGateway({ values: { colorScheme: "light" } });
    await expect(gateway.surroundings()).rejects.toMatchObject({ fault: "unreadable" });
  });

  it("and the first reading of the ticket cost one bulk get", async () => {
    const { gateway, gets, requests } = aGateway({ metadata: { settings: { payload_field_id: "36" } } });
    await gateway.surroundings();
    const ticket = await gateway.readOpenTicket(["36"]);
    expect(ticket).toMatchObject({ id: "5", subject: "Lamp", fields: [{ id: "36", value: "x" }] });
    expect(gets).toHaveLength(1);
    expect(requests).toEqual([]);
    await gateway.readOpenTicket(["36"]);
    expect(gets).toHaveLength(2);
  });

  it("do not stand in for a field that was not asked with them", async () => {
    const { gateway, gets } = aGateway();
    await gateway.surroundings();
    expect((await gateway.readOpenTicket(["36"])).fields).toHaveLength(1);
    expect(gets).toHaveLength(2);
  });

  it("away from a ticket ask for no ticket", async () => {
    const { gateway, gets } = aGateway({ context: { location: "nav_bar" } });
    await gateway.surroundings();
    expect(gets).toEqual([["currentUser", "colorScheme"]]);
  });
});

it("a place where no ticket can be read is not_available", async () => {
  const { gateway } = aGateway({ values: { currentUser: me } });
  await expect(gateway.readOpenTicket([])).rejects.toMatchObject({ fault: "not_available" });
});

describe("the reply", () => {
  it("is filled in through the composer", async () => {
    const { gateway, invokes } = aGateway();
    await gateway.insertIntoReply("Hello\nMina");
    expect(invokes).toEqual([["comment.appendText", "Hello\nMina"]]);
  });

  it("is filled in through the editor where the composer has no such call", async () => {
    const invoke = (path: string) => {
      if (path === "comment.appendText") throw new Error("No such Api");
    };
    const { gateway, invokes } = aGateway({ invoke });
    await gateway.insertIntoReply("Hello");
    expect(invokes.at(-1)).toEqual(["ticket.editor.insert", "Hello"]);
  });

  it("is not filled in twice where nobody knows if it was once", async () => {
    const invoke = () => {
      throw new Error("Invocation request timeout");
    };
    const { gateway, invokes } = aGateway({ invoke });
    await expect(gateway.insertIntoReply("Hello")).rejects.toMatchObject({ fault: "timeout" });
    expect(invokes).toHaveLength(1);
  });
});

it.each([
  [412.4, "412px"],
  [0, "1px"],
  [-5, "1px"],
])("a height of %d is asked for as %s, across the whole tray", async (height, asked) => {
  const { gateway, invokes } = aGateway();
  await gateway.resize(height);
  expect(invokes).toEqual([["resize", { width: "100%", height: asked }]]);
});
