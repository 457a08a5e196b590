import { PALETTE } from "@zendeskgarden/react-theming";
import styled from "styled-components";
import type { InstalledApp } from "../host/app-instance";
import { Icon } from "./icons";
import { useWorkspace, useWorkspaceState } from "./workspace-context";

const Rail = styled.nav`
  flex: 0 0 60px;
  display: flex;
  flex-direction: column;
  align-items: stretch;
  background: ${PALETTE.kale[900]};
`;

const Item = styled.button`
  display: grid;
  place-items: center;
  height: 52px;
  border: 0;
  background: none;
  color: ${PALETTE.white};
  opacity: 0.75;
  cursor: pointer;
  &:hover,
  &[aria-current="page"] {
    opacity: 1;
    background: rgb(255 255 255 / 15%);
  }
  &:focus-visible {
    outline: 2px solid ${PALETTE.blue[400]};
    outline-offset: -4px;
  }
  img {
    width: 20px;
    height: 20px;
  }
`;

/** Zendesk's left bar: the tickets, and every app that stands in the navigation bar. */
export function NavRail() {
  const workspace = useWorkspace();
  const place = useWorkspaceState((state) => state.place);
  const apps = useWorkspaceState((state) => state.apps);
  const bars = apps.filter((app) => app.locations.nav_bar);
  return (
    <Rail aria-label="Zendesk">
      <Item
        type="button"
        aria-label="Tickets"
        title="Tickets"
        aria-current={place.kind === "app" ? undefined : "page"}
        onClick={() => workspace.go({ kind: "views" })}
      >
        <Icon name="tickets" size={20} />
      </Item>
      {bars.map((app) => (
        <AppItem
          key={String(app.installationId)}
          app={app}
          current={place.kind === "app" && place.installationId === String(app.installationId)}
          open={() => workspace.go({ kind: "app", installationId: String(app.installationId), path: "" })}
        />
      ))}
    </Rail>
  );
}

function AppItem({
  app,
  current,
  open,
}: Readonly<{ app: InstalledApp; current: boolean; open: () => void }>) {
  const icon = app.locations.nav_bar?.icon;
  return (
    <Item
      type="button"
      aria-label={app.name}
      title={app.name}
      aria-current={current ? "page" : undefined}
      onClick={open}
    >
      {icon ? <img src={icon} alt="" /> : <Icon name="app" size={20} />}
    </Item>
  );
}
