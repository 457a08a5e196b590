import { IconButton } from "@zendeskgarden/react-buttons";
import { getColor } from "@zendeskgarden/react-theming";
import { type KeyboardEvent, useRef } from "react";
import styled from "styled-components";
import type { InstalledApp } from "../host/app-instance";
import { AppFrame } from "./app-frame";
import { Icon } from "./icons";
import { useFramedInstances, useWorkspace, useWorkspaceState } from "./workspace-context";

/** A popover nobody has sized. */
const DEFAULT_SIZE = { width: "320px", height: "240px" };

const Place = styled.div`
  position: relative;
  &:first-of-type {
    margin-inline-start: auto;
  }
  img {
    width: 16px;
    height: 16px;
  }
`;

const Popover = styled.section`
  position: absolute;
  z-index: 400;
  top: calc(100% + 6px);
  inset-inline-end: 0;
  border: 1px solid ${({ theme }) => getColor({ theme, variable: "border.default" })};
  border-radius: 4px;
  background: ${({ theme }) => getColor({ theme, variable: "background.raised" })};
  box-shadow: 0 8px 24px rgb(0 0 0 / 25%);
`;

/** Apps in the top bar: a button each, and a page that is loaded when it is first opened, and kept. */
export function TopBarApps() {
  const apps = useWorkspaceState((state) => state.apps);
  return apps
    .filter(({ locations }) => locations.top_bar)
    .map((app) => <TopBarApp key={String(app.installationId)} app={app} />);
}

function TopBarApp({ app }: Readonly<{ app: InstalledApp }>) {
  const workspace = useWorkspace();
  const installationId = String(app.installationId);
  const open = useWorkspaceState((state) => state.pane === installationId);
  const instance = useFramedInstances().find((each) => each.app === app && each.location === "top_bar");
  const size = useWorkspaceState((state) => state.sizes[instance?.guid ?? ""]);
  const button = useRef<HTMLButtonElement>(null);
  const icon = app.locations.top_bar?.icon;
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !open) return;
    workspace.togglePane(installationId);
    button.current?.focus();
  };
  return (
    <Place onKeyDown={closeOnEscape}>
      <IconButton
        ref={button}
        size="small"
        aria-label={`${app.name} in the top bar`}
        title={app.name}
        aria-expanded={open}
        onClick={() => workspace.togglePane(installationId)}
      >
        {icon ? <img src={icon} alt="" /> : <Icon name="app" />}
      </IconButton>
      {instance && (
        <Popover
          hidden={!open}
          aria-label={`${app.name}, open in the top bar`}
          style={{ width: size?.width ?? DEFAULT_SIZE.width, height: size?.height ?? DEFAULT_SIZE.height }}
        >
          <AppFrame instance={instance} fill />
        </Popover>
      )}
    </Place>
  );
}
