import { isShown } from "../host/is-shown";
import { useConfig } from "./config-context";
import type { FaultAct } from "./fault-act";
import { setRules } from "./fault-rules";
import { elsewhereAs } from "./seat";
import { useTools, useToolsState } from "./tools-context";
import { useWorkspace } from "./workspace-context";

/** As many as a busy ticket has been seen to bring at once. */
const FLOOD = 50;

/** Carries out what a known fault needs, and says whether it is on; null for what happens once. */
export function useFaultActs() {
  const tools = useTools();
  const workspace = useWorkspace();
  const config = useConfig();
  const struck = useToolsState((state) => state.protocolFaults);
  const troubles = useToolsState((state) => state.pageTroubles);
  const rules = useToolsState((state) => state.rules);
  return {
    isOn(act: FaultAct): boolean | null {
      if (act.kind === "wire") return struck.has(act.fault);
      return act.kind === "page" ? troubles.has(act.trouble) : null;
    },
    play(act: FaultAct): void {
      switch (act.kind) {
        case "rules":
          void addRules(act.rules);
          return;
        case "wire":
          tools.setFault(act.fault, !struck.has(act.fault));
          return;
        case "page":
          tools.setTrouble(act.trouble, !troubles.has(act.trouble));
          workspace.reloadApps();
          return;
        case "flood":
          for (let n = 0; n < FLOOD; n += 1)
            workspace.host.emitWhere(
              (instance) => isShown(instance, workspace.store.getState()),
              "ticket.updated",
            );
          return;
        case "second_window":
          window.open(window.location.href, "_blank");
          return;
        case "second_agent": {
          const other = config.agents.find(({ id }) => id !== config.userId);
          if (other) window.open(elsewhereAs(other.id), "_blank");
          return;
        }
        case "new_ticket":
          void workspace.newTicket();
          return;
      }
    },
  };

  async function addRules(more: readonly object[]): Promise<void> {
    const drafts = more.map((draft) => ({ id: crypto.randomUUID(), ...draft }));
    tools.store.setState({ rules: await setRules([...rules.map(({ rule }) => rule), ...drafts]) });
  }
}
