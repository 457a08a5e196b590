import { useEffect, useState } from "react";
import type { ColorScheme } from "../../zendesk/gateway";
import type { ConnectionState } from "./use-connection";

/** The agent's colour scheme: the page's own guess until Zendesk has said it, then whatever it says last. */
export function useColorScheme(state: ConnectionState, guess: ColorScheme): ColorScheme {
  const [told, setTold] = useState<ColorScheme | null>(null);
  const connection = state.kind === "connected" ? state.connection : null;
  useEffect(() => connection?.gateway.on("color_scheme", setTold), [connection]);
  return told ?? connection?.surroundings.colorScheme ?? guess;
}
