import { getColor } from "@zendeskgarden/react-theming";
import styled from "styled-components";
import { type OpenTicket, ticketChannel } from "../host/open-ticket";
import { AppsTray } from "./apps-tray";
import { Composer } from "./composer";
import { Conversation } from "./conversation";
import { Column, Small } from "./parts";
import { PropertiesPanel } from "./properties-panel";

const View = styled.article`
  flex: 1;
  display: flex;
  min-height: 0;
  &[hidden] {
    display: none;
  }
`;

const Middle = styled(Column)`
  flex: 1;
  overflow: hidden;
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
  const { record } = ticket;
  return (
    <View hidden={hidden} aria-label={`Ticket ${ticket.id}`}>
      <PropertiesPanel ticket={ticket} />
      <Middle>
        <Head>
          <h1 dir="auto">{record.subject || "No subject"}</h1>
          <Small>
            #{ticket.id}, {record.status}, via {ticketChannel(record)}
          </Small>
        </Head>
        <Conversation ticket={ticket} />
        <Composer ticket={ticket} />
      </Middle>
      <AppsTray ticket={ticket} />
    </View>
  );
}
