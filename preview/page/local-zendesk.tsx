import { Button } from "@zendeskgarden/react-buttons";
import { DEFAULT_THEME, getColor, ThemeProvider } from "@zendeskgarden/react-theming";
import { type ReactNode, useCallback, useEffect, useRef, useState } from "react";
import styled, { createGlobalStyle } from "styled-components";
import { useStore } from "zustand";
import type { Workspace } from "../host/workspace";
import { AgentWorkspace } from "./agent-workspace";
import { bootWorkspace, type Look } from "./boot";
import { type Config, readConfig, signIn } from "./config";
import { ConfigProvider } from "./config-context";
import { ControlsBar } from "./controls-bar";
import { NoiseFrame } from "./noise-frame";
import { takeSeat } from "./seat";
import { ToolsProvider } from "./tools-context";
import { ToolsDrawer } from "./tools-drawer";
import { createTools, type Tools } from "./tools-store";
import { usePlaces } from "./use-places";
import { useServerEvents } from "./use-server-events";
import { useWindowEvents } from "./use-window-events";
import { WorkspaceProvider } from "./workspace-context";

const Page = createGlobalStyle`
  *, ::before, ::after { box-sizing: border-box; }
  html, body, #root { height: 100%; margin: 0; }
  [hidden] { display: none !important; }
`;

const Shell = styled.div`
  display: flex;
  flex-direction: column;
  height: 100%;
  font: 14px/20px system-ui, -apple-system, "Segoe UI", Roboto, Helvetica, Arial, sans-serif;
  color: ${({ theme }) => getColor({ theme, variable: "foreground.default" })};
  background: ${({ theme }) => getColor({ theme, variable: "background.default" })};
`;

const Waiting = styled.p`
  margin: 40px;
`;

type Stage = Readonly<
  { kind: "starting" } | { kind: "ready"; workspace: Workspace } | { kind: "failed"; reason: string }
>;

/** The whole page: the levers above, and below them the workspace of whoever is signed in. */
export function LocalZendesk() {
  const [config, setConfig] = useState<Config | null>(null);
  const [look, setLook] = useState<Look>({ locale: "en-US", colorScheme: "light", trayWidth: 320 });
  const [tools] = useState(createTools);
  const toolsOpen = useStore(tools.store, (state) => state.open);
  const storySettings = useStore(tools.store, (state) => state.storySettings);
  const [latencyMs, setLatencyMs] = useState(0);
  const [stage, setStage] = useState<Stage>({ kind: "starting" });
  const toolsButton = useRef<HTMLButtonElement>(null);
  const latest = useRef({ look, latencyMs });
  latest.current = { look, latencyMs };
  const workspace = stage.kind === "ready" ? stage.workspace : null;

  const start = useCallback(async () => {
    setStage({ kind: "starting" });
    try {
      await takeSeat();
      const fresh = await readConfig();
      setConfig(fresh);
      tools.store.setState({ savedSettings: fresh.savedSettings });
      if (fresh.userId === null) return setStage({ kind: "failed", reason: "Nobody is signed in." });
      const ready = await bootWorkspace(fresh, latest.current.look, () => latest.current.latencyMs, tools);
      setStage({ kind: "ready", workspace: ready });
    } catch (thrown) {
      setStage({ kind: "failed", reason: thrown instanceof Error ? thrown.message : String(thrown) });
    }
  }, [tools]);
  useEffect(() => void start(), [start]);
  usePlaces(workspace);
  useWindowEvents(workspace);
  useServerEvents(workspace, config, tools);

  const changeLook = (change: Partial<Look>) => {
    setLook({ ...look, ...change });
    if (change.colorScheme) workspace?.setColorScheme(change.colorScheme);
    if (change.locale) workspace?.setLocale(change.locale);
    if (change.trayWidth) workspace?.setTray({ trayWidth: change.trayWidth });
  };
  const toggleStorySettings = () => {
    tools.store.setState({ storySettings: !storySettings });
    workspace?.reloadApps();
  };
  const closeTools = () => {
    tools.store.setState({ open: false });
    toolsButton.current?.focus();
  };
  const changeAgent = (userId: number | null) => void signIn(userId).then(start);

  return (
    <ThemeProvider theme={{ ...DEFAULT_THEME, colors: { ...DEFAULT_THEME.colors, base: look.colorScheme } }}>
      <Page />
      <Shell style={{ colorScheme: look.colorScheme }}>
        {config && (
          <ControlsBar
            config={config}
            look={look}
            latencyMs={latencyMs}
            changeLook={changeLook}
            changeLatency={setLatencyMs}
            changeAgent={changeAgent}
          >
            <Button size="small" isBasic aria-pressed={storySettings} onClick={toggleStorySettings}>
              Story's settings
            </Button>
            <Button
              ref={toolsButton}
              size="small"
              aria-expanded={toolsOpen}
              onClick={() => tools.store.setState({ open: !toolsOpen })}
            >
              Tools
            </Button>
          </ControlsBar>
        )}
        {stage.kind === "starting" && <Waiting role="status">Starting…</Waiting>}
        {stage.kind === "failed" && <Waiting role="alert">{stage.reason}</Waiting>}
        {config && workspace && (
          <Providers config={config} tools={tools} workspace={workspace}>
            <AgentWorkspace stories={config.stories} />
            {toolsOpen && <ToolsDrawer close={closeTools} />}
            <NoiseFrame />
          </Providers>
        )}
      </Shell>
    </ThemeProvider>
  );
}

type ProvidersProps = Readonly<{ config: Config; tools: Tools; workspace: Workspace; children: ReactNode }>;

function Providers({ config, tools, workspace, children }: ProvidersProps) {
  return (
    <ConfigProvider value={config}>
      <ToolsProvider value={tools}>
        <WorkspaceProvider value={workspace}>{children}</WorkspaceProvider>
      </ToolsProvider>
    </ConfigProvider>
  );
}
