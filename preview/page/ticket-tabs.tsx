import { IconButton } from "@zendeskgarden/react-buttons";
import { getColor } from "@zendeskgarden/react-theming";
import styled from "styled-components";
import { isDirty } from "../host/ticket-form";
import { Icon } from "./icons";
import { VisuallyHidden } from "./parts";
import { useWorkspace, useWorkspaceState } from "./workspace-context";

const Tabs = styled.ul`
  display: flex;
  margin: 0;
  padding: 0;
  overflow-x: auto;
  list-style: none;
  min-height: 44px;
  border-bottom: 1px solid ${({ theme }) => getColor({ theme, variable: "border.default" })};
  background: ${({ theme }) => getColor({ theme, variable: "background.subtle" })};
`;

const Tab = styled.li<{ $current: boolean }>`
  display: flex;
  align-items: center;
  max-width: 240px;
  padding-inline-end: 4px;
  border-inline-end: 1px solid ${({ theme }) => getColor({ theme, variable: "border.default" })};
  background: ${({ theme, $current }) => getColor({ theme, variable: $current ? "background.default" : "background.subtle" })};
  box-shadow: ${({ theme, $current }) => ($current ? `inset 0 2px ${getColor({ theme, variable: "border.primaryEmphasis" })}` : "none")};
`;

const Open = styled.button`
  overflow: hidden;
  padding: 4px 4px 4px 12px;
  border: 0;
  background: none;
  color: inherit;
  font: inherit;
  text-align: start;
  text-overflow: ellipsis;
  white-space: nowrap;
  cursor: pointer;
  b {
    display: block;
    overflow: hidden;
    font-weight: 600;
    text-overflow: ellipsis;
  }
  span {
    color: ${({ theme }) => getColor({ theme, variable: "foreground.subtle" })};
    font-size: 12px;
  }
`;

/** The open tickets; a dot says that one has edits nobody has submitted. */
export function TicketTabs() {
  const workspace = useWorkspace();
  const tickets = useWorkspaceState((state) => state.tickets);
  const place = useWorkspaceState((state) => state.place);
  return (
    <nav aria-label="Open tickets">
      <Tabs>
        {tickets.map((ticket) => {
          const current = place.kind === "ticket" && place.id === ticket.id;
          return (
            <Tab key={ticket.id} $current={current}>
              <Open
                type="button"
                aria-current={current ? "page" : undefined}
                onClick={() => workspace.go({ kind: "ticket", id: ticket.id })}
              >
                <b>{ticket.record.subject || "No subject"}</b>
                <span>
                  #{ticket.id}
                  {isDirty(ticket.form) && (
                    <>
                      {" "}
                      <span aria-hidden="true">●</span>
                      <VisuallyHidden>, not saved</VisuallyHidden>
                    </>
                  )}
                </span>
              </Open>
              <IconButton
                size="small"
                aria-label={`Close ticket ${ticket.id}`}
                onClick={() => workspace.closeTicket(ticket.id)}
              >
                <Icon name="close" />
              </IconButton>
            </Tab>
          );
        })}
      </Tabs>
    </nav>
  );
}
