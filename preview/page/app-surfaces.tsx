import { Modal } from "@zendeskgarden/react-modals";
import styled from "styled-components";
import type { AppInstance } from "../host/app-instance";
import { isShown } from "../host/is-shown";
import { AppFrame } from "./app-frame";
import { useFramedInstances, useWorkspace, useWorkspaceState } from "./workspace-context";

const Pane = styled.section`
  flex: 1;
  min-height: 0;
  &[hidden] {
    display: none;
  }
`;

/** Apps in the navigation bar: each page is loaded when it is first opened, and kept. */
export function AppPanes() {
  const instances = useFramedInstances();
  const place = useWorkspaceState((state) => state.place);
  const pane = useWorkspaceState((state) => state.pane);
  return instances
    .filter(({ location }) => location === "nav_bar")
    .map((instance) => (
      <Pane key={instance.guid} hidden={!isShown(instance, { place, pane })} aria-label={instance.app.name}>
        <AppFrame instance={instance} fill />
      </Pane>
    ));
}

/** What apps have opened over the page. Closing one tells the instance that opened it. */
export function AppModals() {
  const instances = useFramedInstances();
  return instances
    .filter(({ location }) => location === "modal")
    .map((instance) => <AppModal key={instance.guid} instance={instance} />);
}

function AppModal({ instance }: Readonly<{ instance: AppInstance }>) {
  const workspace = useWorkspace();
  const width = useWorkspaceState((state) => state.sizes[instance.guid]?.width);
  return (
    <Modal
      onClose={() => workspace.destroyInstance(instance.guid)}
      // Its own border stands around what the app asked for.
      style={{ width: width ? `calc(${width} + 2px)` : undefined, maxWidth: "90vw" }}
    >
      <Modal.Header>{instance.app.name}</Modal.Header>
      <Modal.Body style={{ padding: 0 }}>
        <AppFrame instance={instance} />
      </Modal.Body>
      <Modal.Close aria-label="Close" />
    </Modal>
  );
}

const Offstage = styled.div`
  position: absolute;
  width: 0;
  height: 0;
  overflow: hidden;
`;

/** Apps without a face. */
export function BackgroundApps() {
  const instances = useFramedInstances();
  return (
    <Offstage aria-hidden="true">
      {instances
        .filter(({ location }) => location === "background")
        .map((instance) => (
          <AppFrame key={instance.guid} instance={instance} />
        ))}
    </Offstage>
  );
}
