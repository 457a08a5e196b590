import { createContext, useContext } from "react";
import { useStore } from "zustand";
import type { Workspace, WorkspaceState } from "../host/workspace";

const WorkspaceContext = createContext<Workspace | null>(null);

export const WorkspaceProvider = WorkspaceContext.Provider;

export function useWorkspace(): Workspace {
  const workspace = useContext(WorkspaceContext);
  if (!workspace) throw new Error("useWorkspace: no WorkspaceProvider is above this component.");
  return workspace;
}

/** A part of the workspace's state; the component draws again when that part changes. */
export function useWorkspaceState<T>(pick: (state: WorkspaceState) => T): T {
  return useStore(useWorkspace().store, pick);
}
