import { IconButton } from "@zendeskgarden/react-buttons";
import styled from "styled-components";
import type { OpenTicket } from "../host/open-ticket";
import { AppFrame } from "./app-frame";
import { Icon } from "./icons";
import { Row } from "./parts";
import { useFramedInstances, useWorkspace, useWorkspaceState } from "./workspace-context";

/** What an editor app gets that has not asked for a size. */
const Box = styled.div`
  max-width: 320px;
`;

/** Apps in the reply's own toolbar: a button each, and the open ones above the words. */
export function EditorApps({ ticket }: Readonly<{ ticket: OpenTicket }>) {
  const workspace = useWorkspace();
  const apps = useWorkspaceState((state) => state.apps).filter(({ locations }) => locations.ticket_editor);
  const open = useFramedInstances().filter(
    ({ location, beside }) => location === "ticket_editor" && beside?.id === ticket.id,
  );
  if (apps.length === 0) return null;
  return (
    <>
      <Row role="group" aria-label="Apps of the reply">
        {apps.map((app) => {
          const icon = app.locations.ticket_editor?.icon;
          return (
            <IconButton
              key={String(app.installationId)}
              size="small"
              aria-label={`${app.name} in the reply`}
              title={app.name}
              aria-expanded={open.some((instance) => instance.app === app)}
              onClick={() => workspace.toggleEditor(ticket.id, String(app.installationId))}
            >
              {icon ? <img src={icon} alt="" width={16} height={16} /> : <Icon name="app" />}
            </IconButton>
          );
        })}
      </Row>
      {open.map((instance) => (
        <Box key={instance.guid}>
          <AppFrame instance={instance} />
        </Box>
      ))}
    </>
  );
}
