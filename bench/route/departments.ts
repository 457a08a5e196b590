import type { Escalation, Shop, ShopTicket } from "./corecraft";

/** Who belongs to which department, by the titles of `employee.json`: two destinations are teams, not departments. */
const TEAMS: Readonly<Record<string, string>> = {
  quality_assurance: "engineering",
  procurement_and_vendor_relations: "operations",
};

/** The department that the data gives a ticket: where it was escalated to, else that of whoever has it; null for neither. */
export function departmentOf(
  shop: Shop,
  { assignedEmployeeId }: ShopTicket,
  escalation: Escalation | undefined,
): string | null {
  if (escalation !== undefined) {
    const { destination } = escalation;
    return shop.employees.get(destination)?.department ?? TEAMS[destination] ?? destination;
  }
  return shop.employees.get(assignedEmployeeId ?? "")?.department ?? null;
}

/** Every department of the shop, each as a group of the account. */
export function groupsOf(shop: Shop): readonly Readonly<{ id: string; name: string }>[] {
  const names = new Set([...shop.employees.values()].map(({ department }) => department));
  return [...names].sort().map((name, index) => ({ id: String(index + 1), name }));
}
