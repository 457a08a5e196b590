import { turnsWith } from "../conversation/turns-with";
import { evidenceOf } from "../handoff/evidence-of";
import type { Check } from "./check";

/**
 * Order numbers and exact prices as a summary writes them: letters with digits, or a currency with cents. A round
 * amount may be a limit of the shop's own.
 */
const IDS =
  /(?<![\p{L}\p{N}@/.-])(?:[A-Z]{1,4}-\d{3,12}|#\d{3,12}|[€$£¥]\s?\d{1,7}[.,]\d{2})(?![\p{L}\p{N}])/gu;

/** The summary names numbers that nobody said in the conversation: a model's invention, or another case. */
export const unfounded: Check = {
  name: "unfounded",
  facets: ["summary"],
  check({ handoff, ticket, known }) {
    if (handoff.summary === null || ticket.turns.length === 0 || ticket.unread.includes("conversation"))
      return [];
    const { value, source } = handoff.summary;
    const collected = known.map((one) => one.value.toLowerCase());
    const ids = [...new Set([...value.slice(0, 4_000).matchAll(IDS)].map(([id]) => id))].filter(
      (id) =>
        turnsWith(id, ticket.turns).length === 0 && !collected.some((one) => one.includes(id.toLowerCase())),
    );
    if (ids.length === 0) return [];
    const evidence = evidenceOf(source.carrier, source.ref);
    return [{ id: "unfounded.summary", severity: "warning", facts: { ids: ids.slice(0, 5) }, evidence }];
  },
};
