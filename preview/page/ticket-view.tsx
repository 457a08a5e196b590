import { Field, Input, Label } from "@zendeskgarden/react-forms";
import { getColor } from "@zendeskgarden/react-theming";
import styled from "styled-components";
import { isNewTicket, type OpenTicket, ticketChannel } from "../host/open-ticket";
import { formValue } from "../host/ticket-form";
import { AppsTray } from "./apps-tray";
import { Composer } from "./composer";
import { Conversation } from "./conversation";
import { Column, Small, View } from "./parts";
import { PropertiesPanel } from "./properties-panel";
import { useWorkspace } from "./workspace-context";

const Middle = styled(Column)`
  flex: 1;
  overflow: hidden;
`;

const Blank = styled.div`
  flex: 1;
`;

const Head = styled.header`
  padding: 12px 20px;
  border-bottom: 1px solid ${({ theme }) => getColor({ theme, variable: "border.default" })};
  h1 {
    margin: 0;
    font-size: 18px;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
`;

/** One ticket as the agent works on it. A hidden one stays mounted: its apps go on running. */
export function TicketView({ ticket, hidden }: Readonly<{ ticket: OpenTicket; hidden: boolean }>) {
  const { id, record } = ticket;
  const isNew = isNewTicket(id);
  return (
    <View hidden={hidden} aria-label={isNew ? `New ticket ${-id}` : `Ticket ${id}`}>
      <PropertiesPanel ticket={ticket} />
      <Middle>
        <Head>
          {isNew ? (
            <NewSubject ticket={ticket} />
          ) : (
            <>
              <h1>
                <bdi>{record.subject || "No subject"}</bdi>
              </h1>
              <Small>
                #{id}, {record.status}, via {ticketChannel(record)}
              </Small>
            </>
          )}
        </Head>
        {isNew ? <Blank /> : <Conversation ticket={ticket} />}
        <Composer ticket={ticket} />
      </Middle>
      <AppsTray beside={{ kind: "ticket", id }} />
    </View>
  );
}

function NewSubject({ ticket }: Readonly<{ ticket: OpenTicket }>) {
  const workspace = useWorkspace();
  return (
    <>
      <h1>New ticket</h1>
      <Field>
        <Label isRegular>Subject</Label>
        <Input
          isCompact
          dir="auto"
          value={String(formValue(ticket.form, "subject") ?? "")}
          onChange={(event) => workspace.editField(ticket.id, "subject", event.target.value || null)}
        />
      </Field>
    </>
  );
}
