import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

/** Where other people's shop lies: `BATON_DATA`, else `../shared/data` beside the repository. */
export const CORECRAFT = join(process.env.BATON_DATA ?? join(process.cwd(), "../shared/data"), "corecraft");

const ShopTicket = z.object({
  ticketType: z.string(),
  priority: z.enum(["low", "normal", "high", "urgent"]).optional(),
  channel: z.string(),
  subject: z.string(),
  body: z.string(),
  createdAt: z.string(),
  orderId: z.string().nullish(),
  buildId: z.string().nullish(),
  assignedEmployeeId: z.string().nullish(),
});
export type ShopTicket = Readonly<z.infer<typeof ShopTicket>>;

const Escalation = z.object({ ticketId: z.string(), escalationType: z.string(), destination: z.string() });
export type Escalation = Readonly<z.infer<typeof Escalation>>;

const Employee = z.object({ department: z.string(), supportRole: z.string().optional() });
export type Employee = Readonly<z.infer<typeof Employee>>;

/** The shop as its files have it: tickets and employees by id, at most one escalation a ticket. */
export type Shop = Readonly<{
  tickets: ReadonlyMap<string, ShopTicket>;
  escalations: ReadonlyMap<string, Escalation>;
  employees: ReadonlyMap<string, Employee>;
}>;

/** CoreCraft (surge-ai/tau-bench, MIT), or null where it is not on this machine. Throws where a file is another. */
export function readShop(): Shop | null {
  if (!existsSync(CORECRAFT)) return null;
  const rows = <T>(file: string, row: z.ZodType<T>): readonly [string, T][] =>
    Object.entries(z.record(z.string(), row).parse(JSON.parse(readFileSync(join(CORECRAFT, file), "utf8"))));
  const escalations = rows("escalation.json", Escalation).map(([, one]) => one);
  return {
    tickets: new Map(rows("support_ticket.json", ShopTicket)),
    escalations: new Map(escalations.map((one) => [one.ticketId, one])),
    employees: new Map(rows("employee.json", Employee)),
  };
}
