import { Tab, TabList, TabPanel, Tabs } from "@zendeskgarden/react-tabs";
import { getColor } from "@zendeskgarden/react-theming";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import styled from "styled-components";
import { findTicket } from "../host/workspace";
import { ColleaguePanel } from "./colleague-panel";
import { FaultsPanel } from "./faults-panel";
import { ProtocolPanel } from "./protocol-panel";
import { RestPanel } from "./rest-panel";
import { ServerTicketPanel } from "./server-ticket-panel";
import { useWorkspaceState } from "./workspace-context";

const Drawer = styled.section`
  flex: 0 0 300px;
  overflow: auto;
  padding: 0 16px 12px;
  border-top: 2px solid ${({ theme }) => getColor({ theme, variable: "border.primaryEmphasis" })};
  background: ${({ theme }) => getColor({ theme, variable: "background.default" })};
`;

const PANELS = {
  protocol: "Protocol",
  rest: "REST",
  server: "Ticket on the server",
  colleague: "Another agent",
  faults: "Faults",
} as const;

/** What goes on behind the page, and the ways to disturb it. Whoever opens it is in it; Escape closes it. */
export function ToolsDrawer({ close }: Readonly<{ close: () => void }>) {
  const [selected, select] = useState("protocol");
  const drawer = useRef<HTMLElement>(null);
  useEffect(() => drawer.current?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus(), []);
  const closeOnEscape = (event: KeyboardEvent) => {
    // In a search, Escape takes the words away first.
    const searching = event.target instanceof HTMLInputElement && event.target.value !== "";
    if (event.key === "Escape" && !searching) close();
  };
  const ticket = useWorkspaceState((state) =>
    state.place.kind === "ticket" ? findTicket(state, state.place.id) : null,
  );
  return (
    <Drawer ref={drawer} aria-label="Tools" onKeyDown={closeOnEscape}>
      <Tabs selectedItem={selected} onChange={select}>
        <TabList>
          {Object.entries(PANELS).map(([item, title]) => (
            <Tab key={item} item={item}>
              {title}
            </Tab>
          ))}
        </TabList>
        <TabPanel item="protocol">
          <ProtocolPanel />
        </TabPanel>
        <TabPanel item="rest">
          <RestPanel />
        </TabPanel>
        <TabPanel item="server">{ticket ? <ServerTicketPanel ticket={ticket} /> : <NoTicket />}</TabPanel>
        <TabPanel item="colleague">
          {ticket ? <ColleaguePanel key={ticket.id} ticket={ticket} /> : <NoTicket />}
        </TabPanel>
        <TabPanel item="faults">
          <FaultsPanel />
        </TabPanel>
      </Tabs>
    </Drawer>
  );
}

function NoTicket() {
  return <p>Open a ticket first.</p>;
}
