import { useLayoutEffect, useRef, useState } from "react";
import styled from "styled-components";
import { type AppInstance, frameUrl } from "../host/app-instance";
import { isNewTicket } from "../host/open-ticket";
import { joinFrame } from "./frame-pipe";
import { useTools } from "./tools-context";
import { useWorkspace, useWorkspaceState } from "./workspace-context";

/** A sidebar frame's width where the manifest says `flexible: false`. */
const FIXED_WIDTH = "320px";
/** What a browser gives a frame nobody has sized; an app that never calls `resize` keeps it. */
const DEFAULT_HEIGHT = "150px";

const Frame = styled.iframe`
  display: block;
  border: 0;
  max-width: 100%;
`;

type AppFrameProps = Readonly<{ instance: AppInstance; fill?: boolean }>;

/** One running app in its own cross-origin frame. A reload of all apps makes it anew. */
export function AppFrame(props: AppFrameProps) {
  const reloads = useWorkspaceState((state) => state.reloads);
  return <LiveFrame key={reloads} {...props} />;
}

function LiveFrame({ instance, fill = false }: AppFrameProps) {
  const workspace = useWorkspace();
  const tools = useTools();
  const size = useWorkspaceState((state) => state.sizes[instance.guid]);
  const frame = useRef<HTMLIFrameElement>(null);
  const { guid, app, location } = instance;
  // The scheme of the moment it was opened: a later change is an event, not a new page.
  const [source] = useState(() =>
    frameUrl(
      instance,
      window.location.origin,
      workspace.store.getState().colorScheme,
      tools.store.getState().pageTroubles,
    ),
  );
  useLayoutEffect(
    () => (frame.current ? joinFrame(frame.current, guid, new URL(source).origin, workspace) : undefined),
    [guid, source, workspace],
  );
  const flexible = app.locations[location]?.flexible ?? true;
  const width = size?.width ?? (flexible ? "100%" : FIXED_WIDTH);
  return (
    <Frame
      ref={frame}
      src={source}
      title={frameTitle(instance)}
      data-guid={guid}
      style={fill ? { width: "100%", height: "100%" } : { width, height: size?.height ?? DEFAULT_HEIGHT }}
    />
  );
}

/** `Probe, ticket 101`; the editor's frame beside the same ticket needs a name of its own. */
function frameTitle({ app, location, beside }: AppInstance): string {
  if (beside === null) return `${app.name}, ${location}`;
  const isNew = beside.kind === "ticket" && isNewTicket(beside.id);
  const where = isNew ? `new ticket ${-beside.id}` : `${beside.kind} ${beside.id}`;
  return `${app.name}, ${location === "ticket_editor" ? "reply of " : ""}${where}`;
}
