import { useEffect } from "react";
import type { Workspace } from "../host/workspace";
import { type Config, savedSettingsSchema } from "./config";
import { readApps } from "./read-apps";
import { restEntrySchema, ruleStatesSchema, type Tools } from "./tools-store";

/** Follows the server: tickets that changed elsewhere are read again, a rebuilt app is loaded again. */
export function useServerEvents(workspace: Workspace | null, config: Config | null, tools: Tools): void {
  useEffect(() => {
    if (!workspace || !config) return;
    const stream = new EventSource("/preview/events");
    stream.addEventListener("ticket", ({ data }) => {
      const { ticketId } = JSON.parse(data) as { ticketId: number };
      workspace.changedElsewhere(ticketId);
    });
    stream.addEventListener("app-changed", () => void takeApps(workspace, config));
    stream.addEventListener("rest", ({ data }) => tools.log(restEntrySchema.parse(JSON.parse(data))));
    stream.addEventListener("settings", ({ data }) =>
      tools.store.setState({ savedSettings: savedSettingsSchema.parse(JSON.parse(data)) }),
    );
    stream.addEventListener("faults", ({ data }) =>
      tools.store.setState({ rules: ruleStatesSchema.parse(JSON.parse(data)) }),
    );
    return () => stream.close();
  }, [workspace, config, tools]);
}

/** An app was built again, or came, or went; a list that cannot be read leaves the screen as it is, and says so. */
async function takeApps(workspace: Workspace, config: Config): Promise<void> {
  try {
    workspace.setApps(await readApps(config));
    workspace.reloadApps();
  } catch (thrown) {
    workspace.notify(thrown instanceof Error ? thrown.message : String(thrown), "error", null);
  }
}
