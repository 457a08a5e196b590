import { useCallback, useEffect, useState } from "react";
import { loadWords } from "../../i18n/load-words";
import type { Words } from "../../i18n/words";
import type { GatewayFault } from "../../zendesk/gateway";
import type { Connect, Connection } from "./connection";
import { faultOf } from "./fault-of";

export type ConnectionState =
  | Readonly<{ kind: "connecting" }>
  | Readonly<{ kind: "connected"; connection: Connection }>
  /** Zendesk did not say which language the agent reads: the browser's is the best guess. */
  | Readonly<{ kind: "failed"; fault: GatewayFault; words: Words }>;

/** Connects once, and again on demand. */
export function useConnection(connect: Connect): Readonly<{ state: ConnectionState; retry: () => void }> {
  const [state, setState] = useState<ConnectionState>({ kind: "connecting" });
  const [attempt, setAttempt] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt is a reason to connect again
  useEffect(() => {
    let current = true;
    const show = (next: ConnectionState) => {
      if (current) setState(next);
    };
    connect().then(
      (connection) => show({ kind: "connected", connection }),
      async (error: unknown) =>
        show({ kind: "failed", fault: faultOf(error), words: await loadWords(navigator.language) }),
    );
    return () => {
      current = false;
    };
  }, [connect, attempt]);

  const retry = useCallback(() => {
    setState({ kind: "connecting" });
    setAttempt((count) => count + 1);
  }, []);
  return { state, retry };
}
