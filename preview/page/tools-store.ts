import { z } from "zod/mini";
import { createStore } from "zustand/vanilla";
import type { PageTrouble } from "../host/page-troubles";
import type { ProtocolFault } from "../host/protocol-faults";
import type { savedSettingsSchema } from "./config";

export const restEntrySchema = z.object({
  n: z.number(),
  at: z.number(),
  by: z.enum(["app", "workspace"]),
  userId: z.nullable(z.number()),
  method: z.string(),
  url: z.string(),
  requestBody: z.nullable(z.string()),
  status: z.nullable(z.number()),
  responseBody: z.nullable(z.string()),
});
export type RestEntry = z.infer<typeof restEntrySchema>;

const ruleSchema = z.looseObject({ id: z.string(), kind: z.string() });
export const ruleStatesSchema = z.array(
  z.object({ rule: ruleSchema, matched: z.number(), struck: z.number() }),
);
export type RuleState = z.infer<typeof ruleStatesSchema>[number];

export type ToolsState = Readonly<{
  open: boolean;
  protocolFaults: ReadonlySet<ProtocolFault>;
  /** What the browser does to apps' pages, from their next load on. */
  pageTroubles: ReadonlySet<PageTrouble>;
  /** A stranger's frame posts forged messages to everybody. */
  noise: boolean;
  /** An app beside a ticket gets the settings of the ticket's story in place of the installation's. */
  storySettings: boolean;
  savedSettings: z.infer<typeof savedSettingsSchema>;
  restLog: readonly RestEntry[];
  rules: readonly RuleState[];
}>;

/** Entries beyond this are dropped, oldest first. */
const LOG_LENGTH = 500;

/** What the tools are set to. One for the page: it outlives the agent who is signed in. */
export function createTools() {
  const store = createStore<ToolsState>(() => ({
    open: false,
    protocolFaults: new Set(),
    pageTroubles: new Set(),
    noise: false,
    storySettings: false,
    savedSettings: {},
    restLog: [],
    rules: [],
  }));
  return {
    store,
    setFault: (fault: ProtocolFault, on: boolean) =>
      store.setState(({ protocolFaults }) => ({ protocolFaults: switched(protocolFaults, fault, on) })),
    setTrouble: (trouble: PageTrouble, on: boolean) =>
      store.setState(({ pageTroubles }) => ({ pageTroubles: switched(pageTroubles, trouble, on) })),
    log: (entry: RestEntry) =>
      store.setState(({ restLog }) => ({ restLog: [...restLog, entry].slice(-LOG_LENGTH) })),
  };
}
function switched<T>(set: ReadonlySet<T>, one: T, on: boolean): ReadonlySet<T> {
  const others = [...set].filter((each) => each !== one);
  return new Set(on ? [...others, one] : others);
}

export type Tools = ReturnType<typeof createTools>;
