import { createContext, useContext } from "react";
import type { Config } from "./config";

const ConfigContext = createContext<Config | null>(null);

export const ConfigProvider = ConfigContext.Provider;

export function useConfig(): Config {
  const config = useContext(ConfigContext);
  if (!config) throw new Error("useConfig: no ConfigProvider is above this component.");
  return config;
}
