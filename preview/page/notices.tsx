import { Notification } from "@zendeskgarden/react-notifications";
import { useEffect } from "react";
import styled from "styled-components";
import type { Notice } from "../host/workspace";
import { useWorkspace, useWorkspaceState } from "./workspace-context";

const Stack = styled.div`
  position: fixed;
  z-index: 500;
  top: 60px;
  inset-inline: 0;
  display: flex;
  flex-direction: column;
  align-items: center;
  gap: 8px;
  pointer-events: none;
  > * {
    pointer-events: auto;
    max-width: 480px;
  }
`;

const LOOK = { notice: "success", alert: "warning", error: "error" } as const;

/** What Zendesk and apps tell the agent. */
export function Notices() {
  const notices = useWorkspaceState((state) => state.notices);
  return (
    <Stack role="log" aria-label="Notices">
      {notices.map((notice) => (
        <OneNotice key={notice.id} notice={notice} />
      ))}
    </Stack>
  );
}

function OneNotice({ notice }: Readonly<{ notice: Notice }>) {
  const { dismiss } = useWorkspace();
  const { id, lastsMs } = notice;
  useEffect(() => {
    if (lastsMs === null) return;
    const timer = setTimeout(() => dismiss(id), lastsMs);
    return () => clearTimeout(timer);
  }, [dismiss, id, lastsMs]);
  return (
    <Notification type={LOOK[notice.kind]} role={notice.kind === "error" ? "alert" : "status"}>
      {notice.text}
      <Notification.Close aria-label="Close notice" onClick={() => dismiss(id)} />
    </Notification>
  );
}
