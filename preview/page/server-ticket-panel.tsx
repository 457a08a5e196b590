import { Table } from "@zendeskgarden/react-tables";
import { useEffect, useState } from "react";
import type { OpenTicket } from "../host/open-ticket";
import { type TicketRecord, ticketSchema } from "../host/records";
import { formValue } from "../host/ticket-form";

const FIELDS = ["tags", "status", "group_id", "assignee_id", "priority", "type", "subject"] as const;

/** The ticket three times: as the account holds it, as this tab last read it, as the form shows it. */
export function ServerTicketPanel({ ticket }: Readonly<{ ticket: OpenTicket }>) {
  const held = useHeldTicket(ticket);
  if (!held) return <p>The account holds no ticket #{ticket.id}.</p>;
  return (
    <>
      <p>
        Updated at <b>{held.updated_at}</b> on the server, <b>{ticket.record.updated_at}</b> in this tab.
      </p>
      <Table size="small" aria-label="Ticket on the server">
        <Table.Head>
          <Table.HeaderRow>
            <Table.HeaderCell width={120}>Field</Table.HeaderCell>
            <Table.HeaderCell>On the server</Table.HeaderCell>
            <Table.HeaderCell>Read by this tab</Table.HeaderCell>
            <Table.HeaderCell>On the form</Table.HeaderCell>
          </Table.HeaderRow>
        </Table.Head>
        <Table.Body>
          {FIELDS.map((field) => (
            <Table.Row key={field}>
              <Table.Cell>{field}</Table.Cell>
              <Table.Cell>{shown(held[field])}</Table.Cell>
              <Table.Cell>{shown(ticket.record[field])}</Table.Cell>
              <Table.Cell>{shown(formValue(ticket.form, field))}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </>
  );
}

/** Asked again whenever this tab has read the ticket anew, and every second in between. */
function useHeldTicket({ id, record }: OpenTicket): TicketRecord | null {
  const [held, setHeld] = useState<TicketRecord | null>(record);
  useEffect(() => {
    let gone = false;
    const read = async () => {
      const response = await fetch(`/preview/tickets/${id}.json`);
      const parsed = ticketSchema.safeParse(await response.json());
      if (!gone) setHeld(parsed.success ? parsed.data : null);
    };
    void read();
    const timer = setInterval(() => void read(), 1000);
    return () => {
      gone = true;
      clearInterval(timer);
    };
  }, [id]);
  return held;
}

function shown(value: unknown): string {
  if (value === null || value === undefined) return "-";
  return Array.isArray(value) ? [...value].sort().join(" ") : String(value);
}
