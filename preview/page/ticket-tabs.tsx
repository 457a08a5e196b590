import { Button, IconButton } from "@zendeskgarden/react-buttons";
import { getColor } from "@zendeskgarden/react-theming";
import styled from "styled-components";
import type { Beside } from "../host/app-instance";
import { isNewTicket } from "../host/open-ticket";
import { findById } from "../host/records";
import { formValue, isDirty } from "../host/ticket-form";
import type { Profile } from "../host/workspace";
import { Icon } from "./icons";
import { VisuallyHidden } from "./parts";
import { TopBarApps } from "./top-bar-apps";
import { useWorkspace, useWorkspaceState } from "./workspace-context";

const Bar = styled.div`
  position: relative;
  display: flex;
  align-items: center;
  gap: 8px;
  min-height: 44px;
  padding-inline-end: 8px;
  border-bottom: 1px solid ${({ theme }) => getColor({ theme, variable: "border.default" })};
  background: ${({ theme }) => getColor({ theme, variable: "background.subtle" })};
  nav {
    min-width: 0;
  }
  > button {
    flex: none;
  }
`;

const Tabs = styled.ul`
  display: flex;
  margin: 0;
  padding: 0;
  overflow-x: auto;
  list-style: none;
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

/** What the agent has open; a dot says that a ticket has edits nobody has submitted. */
export function TicketTabs() {
  const workspace = useWorkspace();
  const tickets = useWorkspaceState((state) => state.tickets);
  const profiles = useWorkspaceState((state) => state.profiles);
  return (
    <Bar>
      <nav aria-label="Open tickets">
        <Tabs>
          {tickets.map((ticket) => (
            <OneTab
              key={ticket.id}
              place={{ kind: "ticket", id: ticket.id }}
              title={String(formValue(ticket.form, "subject") ?? "") || "No subject"}
              below={isNewTicket(ticket.id) ? "New ticket" : `#${ticket.id}`}
              dirty={isDirty(ticket.form)}
              close={() => workspace.closeTicket(ticket.id)}
            />
          ))}
          {profiles.map((profile) => (
            <ProfileTab key={`${profile.kind} ${profile.id}`} profile={profile} />
          ))}
        </Tabs>
      </nav>
      <Button size="small" isBasic onClick={() => void workspace.newTicket()}>
        <Button.StartIcon>
          <Icon name="plus" />
        </Button.StartIcon>
        New ticket
      </Button>
      <TopBarApps />
    </Bar>
  );
}

function ProfileTab({ profile }: Readonly<{ profile: Profile }>) {
  const workspace = useWorkspace();
  const directory = useWorkspaceState((state) => state.directory);
  const known: readonly Readonly<{ id: number; name: string }>[] =
    profile.kind === "user" ? directory.users : directory.organizations;
  return (
    <OneTab
      place={profile}
      title={findById(known, profile.id)?.name ?? ""}
      below={profile.kind === "user" ? "User" : "Organization"}
      dirty={false}
      close={() => workspace.closeProfile(profile)}
    />
  );
}

type OneTabProps = Readonly<{
  place: Beside;
  title: string;
  below: string;
  dirty: boolean;
  close: () => void;
}>;

function OneTab({ place, title, below, dirty, close }: OneTabProps) {
  const workspace = useWorkspace();
  const current = useWorkspaceState(
    (state) => state.place.kind === place.kind && state.place.id === place.id,
  );
  const name = place.kind === "ticket" && isNewTicket(place.id) ? "new ticket" : `${place.kind} ${place.id}`;
  return (
    <Tab $current={current}>
      <Open type="button" aria-current={current ? "page" : undefined} onClick={() => workspace.go(place)}>
        <b dir="auto">{title}</b>
        <span>
          {below}
          {dirty && (
            <>
              {" "}
              <span aria-hidden="true">●</span>
              <VisuallyHidden>, not saved</VisuallyHidden>
            </>
          )}
        </span>
      </Open>
      <IconButton size="small" aria-label={`Close ${name}`} onClick={close}>
        <Icon name="close" />
      </IconButton>
    </Tab>
  );
}
