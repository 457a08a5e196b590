import type { HeardTold } from "./conversation/heard-parts";
import type { Handoff } from "./handoff/handoff";

/** What the customer was told: the bot's own list, beside it what was heard; without a list what was heard. */
export function readTold({ told }: Handoff, { parts, turns: [first] }: HeardTold): Handoff["told"] {
  if (parts.length === 0 || first === undefined) return told;
  const source = { carrier: "conversation", ref: String(first) } as const;
  if (told === null) return { value: parts, source, grade: "ok", others: [] };
  const isSame = told.value.length === parts.length && parts.every((part) => told.value.includes(part));
  return isSame ? told : { ...told, others: [...told.others, { value: parts, source }] };
}
