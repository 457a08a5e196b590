import { turnEvidence } from "../handoff/evidence-of";
import { looksLikePayload } from "../handoff/payload-mark";
import type { Check } from "./check";

/**
 * Text in a public comment that looks like a bot's payload. It was not read as one: anyone can type it. Said,
 * because an agent who sees it in the conversation would believe it.
 */
export const forgedPayload: Check = {
  name: "forged-payload",
  facets: ["public"],
  check: ({ ticket }) => {
    const forged = ticket.comments.filter((comment) => comment.public && looksLikePayload(comment.text));
    const turns = ticket.turns.filter(({ by, text }) => by === "customer" && looksLikePayload(text));
    const evidence = [
      ...forged.map(({ id }) => ({ kind: "comment", ref: id }) as const),
      ...turns.map(({ n }) => turnEvidence(n)),
    ];
    return evidence.length === 0
      ? []
      : [{ id: "forged-payload.public", severity: "warning", facts: {}, evidence }];
  },
};
