import { IconButton } from "@zendeskgarden/react-buttons";
import { getColor } from "@zendeskgarden/react-theming";
import styled from "styled-components";
import type { Beside } from "../host/app-instance";
import { AppFrame } from "./app-frame";
import { Icon } from "./icons";
import { Heading, Row, Small } from "./parts";
import { useFramedInstances, useWorkspace, useWorkspaceState } from "./workspace-context";

const Tray = styled.aside`
  flex: none;
  overflow-x: hidden;
  overflow-y: auto;
  border-inline-start: 1px solid ${({ theme }) => getColor({ theme, variable: "border.default" })};
  background: ${({ theme }) => getColor({ theme, variable: "background.default" })};
`;

const Head = styled(Row)`
  position: sticky;
  top: 0;
  justify-content: space-between;
  padding: 8px 12px;
  border-bottom: 1px solid ${({ theme }) => getColor({ theme, variable: "border.subtle" })};
  background: ${({ theme }) => getColor({ theme, variable: "background.subtle" })};
`;

/** The apps beside a ticket or a profile, one below the other, as wide as the agent has made the tray. */
export function AppsTray({ beside }: Readonly<{ beside: Beside }>) {
  const workspace = useWorkspace();
  const instances = useFramedInstances().filter(
    (instance) =>
      instance.location.endsWith("_sidebar") &&
      instance.beside?.kind === beside.kind &&
      instance.beside.id === beside.id,
  );
  const collapsed = useWorkspaceState((state) => state.collapsed);
  const width = useWorkspaceState((state) => state.trayWidth);
  const visible = useWorkspaceState((state) => state.trayVisible);
  return (
    <Tray aria-label="Apps" hidden={!visible} style={{ width }}>
      {instances.length === 0 && (
        <Head>
          <Small>No app stands here.</Small>
        </Head>
      )}
      {instances.map((instance) => (
        <div key={instance.guid}>
          <Head>
            <Heading>{instance.app.name}</Heading>
            <Row $gap={0}>
              <IconButton
                size="small"
                aria-label={`${instance.app.name}, shown`}
                aria-expanded={!collapsed.includes(instance.guid)}
                onClick={() => workspace.toggleCollapsed(instance.guid)}
              >
                <Icon name={collapsed.includes(instance.guid) ? "unfold" : "fold"} />
              </IconButton>
              <IconButton size="small" aria-label="Reload all apps" onClick={() => workspace.reloadApps()}>
                <Icon name="reload" />
              </IconButton>
            </Row>
          </Head>
          <div hidden={collapsed.includes(instance.guid)}>
            <AppFrame instance={instance} />
          </div>
        </div>
      ))}
    </Tray>
  );
}
