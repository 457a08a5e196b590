import { createContext, useContext } from "react";
import { useStore } from "zustand";
import type { AppInstance } from "../host/app-instance";
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

/** The running apps that have a page. */
export function useFramedInstances(): readonly AppInstance[] {
  const instances = useWorkspaceState((state) => state.instances);
  const frameless = useWorkspaceState((state) => state.frameless);
  return instances.filter(({ guid }) => !frameless.includes(guid));
}
