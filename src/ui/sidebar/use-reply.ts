import { type Dispatch, useCallback } from "react";
import { loadWords } from "../../i18n/load-words";
import type { Words } from "../../i18n/words";
import type { Gateway } from "../../zendesk/gateway";
import { faultOf } from "./fault-of";
import type { SidebarAction } from "./sidebar-reducer";

/**
 * Puts a text into the reply editor, never sends it: in the customer's language where there is a
 * translation of it, else in the agent's.
 */
export function useReply(
  gateway: Gateway,
  words: Words,
  language: string | null,
  dispatch: Dispatch<SidebarAction>,
): (compose: (words: Words) => string) => void {
  return useCallback(
    async (compose) => {
      try {
        await gateway.insertIntoReply(compose(await wordsFor(language, words)));
        dispatch({ kind: "reply_inserted" });
      } catch (error) {
        dispatch({ kind: "reply_failed", fault: faultOf(error) });
      }
    },
    [gateway, words, language, dispatch],
  );
}

async function wordsFor(language: string | null, agents: Words): Promise<Words> {
  if (language === null) return agents;
  const customers = await loadWords(language);
  const wanted = language.toLowerCase().split(/[-_]/)[0];
  return customers.language.split("-")[0] === wanted ? customers : agents;
}
