import { createContext, useContext } from "react";
import { useStore } from "zustand";
import type { Tools, ToolsState } from "./tools-store";

const ToolsContext = createContext<Tools | null>(null);

export const ToolsProvider = ToolsContext.Provider;

export function useTools(): Tools {
  const tools = useContext(ToolsContext);
  if (!tools) throw new Error("useTools: no ToolsProvider is above this component.");
  return tools;
}

export function useToolsState<T>(pick: (state: ToolsState) => T): T {
  return useStore(useTools().store, pick);
}
