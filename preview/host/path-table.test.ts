import { describe, expect, it } from "@jest/globals";
import { answerPaths, type PathTable } from "./path-table";

type Scope = { subject: string; called: unknown[] };

const TABLE: PathTable<Scope> = {
  "ticket.subject": {
    get: (scope) => scope.subject,
    set: (scope, value) => {
      scope.subject = String(value);
    },
    locations: ["ticket_sidebar"],
  },
  "ticket.assignee": { get: () => ({ user: null, group: { id: 7, name: "Billing" } }) },
  "currentUser.groups": {
    get: () => [
      { id: 31, name: "A" },
      { id: 32, name: "B" },
    ],
  },
  "ticketFields:": { get: (_scope, [name]) => ({ name, label: `The ${name}` }) },
  "ticketFields:.hide": { invoke: (scope, params, args) => void scope.called.push([...args, ...params]) },
  broken: {
    get: () => {
      throw new TypeError("no channel");
    },
  },
};
const aScope = (): Scope => ({ subject: "Lamp", called: [] });
const get = (...paths: string[]) => answerPaths(TABLE, { kind: "get", paths }, "ticket_sidebar", aScope());

describe("the path table", () => {
  it("answers a bulk get with an empty errors object when all is well", async () => {
    await expect(get("ticket.subject", "ticketFields:assignee.label")).resolves.toEqual({
      errors: {},
      "ticket.subject": "Lamp",
      "ticketFields:assignee.label": "The assignee",
    });
  });

  it.each([
    ["ticket.assignee.group.name", "Billing"],
    ["ticket.assignee.user.email", null],
    ["currentUser.groups.0.name", "A"],
    ["currentUser.groups.32.name", "B"],
    ["currentUser.groups.99", null],
  ])("steps from the nearest listed path into %s", async (path, value) => {
    await expect(get(path)).resolves.toEqual({ errors: {}, [path]: value });
  });

  it.each(["nothing", "ticket.", "ticket.assignee.groop", "constructor", "ticketFields:x.hide"])(
    "refuses the unknown path %s and still answers its neighbour",
    async (path) => {
      await expect(get(path, "ticket.subject")).resolves.toEqual({
        errors: { [path]: { name: "Error", message: "No such Api", path } },
        "ticket.subject": "Lamp",
      });
    },
  );

  it("takes a path named like an object's own machinery for a path", async () => {
    const { errors } = await get("__proto__");
    expect(Object.getOwnPropertyDescriptor(errors, "__proto__")?.value).toMatchObject({
      message: "No such Api",
    });
  });

  it("passes on what a handler throws, for its path alone", async () => {
    await expect(get("broken")).resolves.toEqual({
      errors: { broken: { name: "TypeError", message: "no channel", path: "broken" } },
    });
  });

  it("does not have a ticket's paths in the navigation bar", async () => {
    const request = { kind: "get", paths: ["ticket.subject"] } as const;
    const result = await answerPaths(TABLE, request, "nav_bar", aScope());
    expect(result.errors["ticket.subject"]?.message).toBe("No such Api");
  });

  it("sets a value and answers it", async () => {
    const scope = aScope();
    const request = { kind: "set", values: { "ticket.subject": "Desk", "ticket.assignee": 1 } } as const;
    const result = await answerPaths(TABLE, request, "ticket_sidebar", scope);
    expect(scope.subject).toBe("Desk");
    expect(result).toMatchObject({
      "ticket.subject": "Desk",
      errors: { "ticket.assignee": { message: "No such Api" } },
    });
  });

  it("invokes with the path's arguments and the call's", async () => {
    const scope = aScope();
    const request = { kind: "invoke", calls: { "ticketFields:priority.hide": [true] } } as const;
    await expect(answerPaths(TABLE, request, "ticket_sidebar", scope)).resolves.toEqual({
      errors: {},
      "ticketFields:priority.hide": null,
    });
    expect(scope.called).toEqual([["priority", true]]);
  });
});
