import type { HandoffValues } from "../handoff/handoff";
import { confidence, identity, priority, reasonCode } from "../handoff/normalise";
import { isRisk } from "../handoff/reasons";

type Reader = (text: string) => HandoffValues | null;

const words = (text: string): readonly string[] => text.split(/[,;]\s{0,5}/).filter((word) => word !== "");

const READERS: Readonly<Record<string, Reader>> = {
  reason: (text) => ({ reason: reasonCode(text) ?? text }),
  reason_detail: (text) => ({ reasonDetail: text }),
  risk: (text) => {
    const risks = words(text.toLowerCase())
      .map((word) => word.split("__").at(-1) ?? word)
      .filter(isRisk);
    return risks.length > 0 ? { risks } : null;
  },
  summary: (text) => ({ summary: text }),
  intent: (text) => ({ intent: text }),
  confidence: (text) => given("confidence", confidence(text)),
  queue: (text) => ({ queue: text }),
  group_id: (text) => ({ groupId: text }),
  priority: (text) => given("priority", priority(text)),
  urgency: (text) => given("urgency", priority(text)),
  skills: (text) => ({ skills: words(text) }),
  language: (text) => ({ language: text.replace(/^language__/, "") }),
  bot: (text) => ({ botName: text }),
  vendor: (text) => ({ vendor: text }),
  customer_name: (text) => ({ customerName: text }),
  identity: (text) => given("identity", identity(text)),
  tier: (text) => ({ tier: text }),
  handoff_id: (text) => ({ handoffId: text }),
};

/**
 * How a value is read that somebody gave a name: an admin's field map, or the label of a bot's note. The reader
 * answers null where the text is none of the allowed values. A name without a reader, `constructor` among them, is
 * a collected value of that key.
 */
export const readerOf = (name: string): Reader | undefined =>
  Object.hasOwn(READERS, name) ? READERS[name] : undefined;

function given<K extends keyof HandoffValues>(key: K, value: HandoffValues[K] | null): HandoffValues | null {
  return value === null ? null : { [key]: value };
}
