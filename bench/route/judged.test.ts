import { describe, expect, it } from "@jest/globals";
import type { Escalation, ShopTicket } from "./corecraft";
import { judgedTickets } from "./judged";

const aTicket = (part: Partial<ShopTicket>): ShopTicket => ({
  ticketType: "other",
  channel: "email",
  subject: "A shelf that leans",
  body: "It leans to the left since Monday.",
  createdAt: "2025-11-07T10:00:00Z",
  assignedEmployeeId: "ann",
  ...part,
});

const employees = new Map([
  ["ann", { department: "help_desk", supportRole: "specialist" }],
  ["bob", { department: "engineering" }],
  ["cleo", { department: "operations" }],
]);

function judge(part: Partial<ShopTicket>, escalation?: Omit<Escalation, "ticketId">) {
  const tickets = new Map([["t-1", aTicket(part)]]);
  const escalations = new Map(
    escalation === undefined ? [] : [["t-1", { ticketId: "t-1", ...escalation }] as const],
  );
  return judgedTickets({ tickets, employees, escalations })[0];
}

describe("a ticket of the shop under its policy", () => {
  it.each<
    [
      rule: string,
      part: Partial<ShopTicket>,
      escalation: Omit<Escalation, "ticketId"> | undefined,
      judged: object,
    ]
  >([
    ["nothing special", {}, undefined, { rule: "otherwise", wanted: "help_desk", given: "help_desk" }],
    ["nobody has it", { assignedEmployeeId: null }, undefined, { given: null }],
    [
      "escalated to a person",
      {},
      { escalationType: "technical", destination: "bob" },
      { rule: "escalated-fault", wanted: "engineering", given: "engineering", escalation: "technical" },
    ],
    [
      "escalated to a team",
      {},
      { escalationType: "policy_exception", destination: "procurement_and_vendor_relations" },
      { rule: "exceptions", wanted: "operations", given: "operations" },
    ],
    [
      "escalated to a department without employees",
      {},
      { escalationType: "product_specialist", destination: "museum" },
      { wanted: "product_management", given: "museum" },
    ],
    [
      "a build that is urgent",
      { buildId: "tower", priority: "high" },
      undefined,
      { rule: "build-down", wanted: "engineering" },
    ],
    ["a build that is not", { buildId: "tower", priority: "normal" }, undefined, { rule: "otherwise" }],
    [
      "an urgent return asks for a specialist",
      { ticketType: "return", priority: "high" },
      undefined,
      { rule: "faulty-goods", wantsSpecialist: true, givenToSpecialist: true },
    ],
    ["the last moment before", { createdAt: "2025-11-06T23:59:59Z" }, undefined, { heldOut: false }],
    ["the first one held out", { createdAt: "2025-11-07T00:00:00Z" }, undefined, { heldOut: true }],
  ])("%s", (_rule, part, escalation, judged) => {
    expect(judge(part, escalation)).toMatchObject(judged);
  });
});
