import type { HandoffValues } from "../handoff/handoff";
import { reasonCode } from "../handoff/normalise";
import { present } from "../handoff/payload-values";
import { isRisk } from "../handoff/reasons";
import type { Ticket } from "../ticket";
import type { Carrier, CarrierReading } from "./carrier";
import { tagsNotByHand } from "./own-tags";
import { vendorByTags } from "./vendors";

/** What a tag of the contract hints at; null where it is none of them. */
function hint(tag: string): HandoffValues | null {
  const [, kind = "", rest = ""] =
    /^(handoff_reason|handoff_hitl|handoff_queue)__([a-z0-9_.-]{1,200})$/.exec(tag) ?? [];
  const readers: Readonly<Record<string, () => HandoffValues>> = {
    handoff_reason: () => present({ reason: reasonCode(rest) ?? undefined }),
    handoff_hitl: () => (isRisk(rest) ? { risks: [rest] } : {}),
    handoff_queue: () => ({ queue: rest.replace(/_/g, " ") }),
  };
  const values = readers[kind]?.() ?? {};
  return Object.keys(values).length > 0 ? values : null;
}

/** Tags as hints: believed last, and never a source of text. */
export const tags: Carrier = {
  name: "tags",
  read: (ticket) => [...vendorReading(ticket), ...tagsNotByHand(ticket).flatMap(hintReading)],
};

function vendorReading(ticket: Ticket): readonly CarrierReading[] {
  const found = vendorByTags(ticket);
  return found === null ? [] : [tagReading(found.tag, { vendor: found.vendor })];
}

function hintReading(tag: string): readonly CarrierReading[] {
  const values = hint(tag);
  return values === null ? [] : [tagReading(tag, values)];
}

const tagReading = (tag: string, values: HandoffValues): CarrierReading => ({
  carrier: "tags",
  ref: tag,
  at: null,
  grade: "ok",
  problems: [],
  values,
  raw: tag,
  evidence: { kind: "tag", ref: tag },
});

/** Tags by which a bot or its builder marks a handoff; triage's own say nothing of one. */
export const isHandoffTag = (tag: string): boolean =>
  tag === "handoff" ||
  /^handoff_(?:reason|hitl|queue)__/.test(tag) ||
  /^escalated_(?:from_bot|to_agent)$/.test(tag);
