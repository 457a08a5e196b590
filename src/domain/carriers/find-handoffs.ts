import { turnEvidence } from "../handoff/evidence-of";
import type { Boundary } from "../handoff/handoff";
import type { Evidence } from "../handoff/provenance";
import type { Policy } from "../policy/policy";
import type { Ticket, TicketChange } from "../ticket";
import type { Carrier, CarrierReading } from "./carrier";
import { botSegments } from "./conversation";
import { tagsNotByHand } from "./own-tags";
import { isHandoffTag } from "./tags";

/** One handoff before its values are merged: when it was, how that is known, and what was read of it. */
export type FoundHandoff = Readonly<{
  at: string | null;
  boundary: Boundary;
  readings: readonly CarrierReading[];
}>;

export type Found = Readonly<{ readings: readonly CarrierReading[]; handoffs: readonly FoundHandoff[] }>;

type Moment = {
  at: string | null;
  kind: Boundary["kind"];
  handoffId: string | null;
  evidence: readonly Evidence[];
  readings: readonly CarrierReading[];
};

/** Two deliveries of one handoff come within this time of each other. */
const SAME_DELIVERY_MS = 2 * 60_000;

/** Boundaries by the strength of their evidence: a bot's own word, the conversation, a note, a change, a tag. */
const STRENGTH: readonly Boundary["kind"][] = [
  "payload",
  "conversation",
  "note",
  "group_change",
  "tag",
  "unknown",
];

/**
 * The handoffs of a ticket as these carriers tell them, oldest first, each with what belongs to it. A ticket that shows no bot at all
 * (no payload, no bot turn, no bot's note, no mapped reason, no handoff tag of its own) has none. Tags that a
 * follow-up inherited and intelligent triage alone are no handoff; nor is a ticket a bot still holds.
 */
export function findHandoffs(ticket: Ticket, policy: Policy, carriers: readonly Carrier[]): Found {
  const readings = carriers.flatMap((carrier) => carrier.read(ticket, policy));
  if (ticket.heldByBot) return { readings, handoffs: [] };
  const moments = [...payloadMoments(readings), ...conversationMoments(ticket, readings)];
  const all = moments.length > 0 ? moments : weakMoments(ticket, policy, readings);
  const merged = mergeMoments(all, ticket);
  const untimed = readings.filter(
    ({ carrier }) => carrier === "mapped_field" || carrier === "tags" || carrier === "triage",
  );
  return {
    readings,
    handoffs: merged.map((moment, index) => ({
      at: moment.at,
      boundary: { kind: moment.kind, evidence: moment.evidence },
      readings: index === merged.length - 1 ? [...moment.readings, ...untimed] : moment.readings,
    })),
  };
}

const OWN_WORD: readonly CarrierReading["carrier"][] = [
  "payload_field",
  "payload_note",
  "audit_metadata",
  "vendor_note",
];

function payloadMoments(readings: readonly CarrierReading[]): readonly Moment[] {
  return readings
    .filter(({ carrier }) => OWN_WORD.includes(carrier))
    .map((reading) => ({
      at: reading.values?.at ?? reading.at,
      kind: reading.carrier === "vendor_note" ? "note" : "payload",
      handoffId: reading.values?.handoffId ?? null,
      evidence: [reading.evidence],
      readings: [reading],
    }));
}

function conversationMoments(ticket: Ticket, readings: readonly CarrierReading[]): readonly Moment[] {
  return botSegments(ticket.turns).map(({ lastBotTurn, nextAgentTurn }) => {
    const ref = String(lastBotTurn.n);
    const after = nextAgentTurn === null ? [] : [turnEvidence(nextAgentTurn.n)];
    return {
      at: lastBotTurn.at,
      kind: "conversation",
      handoffId: null,
      evidence: [{ kind: "turn", ref }, ...after],
      readings: readings.filter(({ carrier, ref: of }) => carrier === "conversation" && of === ref),
    };
  });
}

/**
 * Without a bot's own word and without its turns: the change that ended its part, mapped fields that speak of a
 * handoff, or its tags.
 */
function weakMoments(ticket: Ticket, policy: Policy, readings: readonly CarrierReading[]): readonly Moment[] {
  const mapped = readings.filter(
    ({ carrier, values }) => carrier === "mapped_field" && speaksOfHandoff(values),
  );
  const handoffTags = tagsNotByHand(ticket).filter(isHandoffTag);
  const passed = ticket.changes.filter((change) => endsBotsPart(change, policy)).at(-1);
  if (passed === undefined && mapped.length === 0 && handoffTags.length === 0) return [];
  const move = ticket.changes.find(({ field, kind }) => field === "group_id" && kind === "change");
  const evidence = [
    ...(passed === undefined ? [] : [{ kind: "audit", ref: passed.auditId } as const]),
    ...mapped.map((reading) => reading.evidence),
    ...handoffTags.map((tag): Evidence => ({ kind: "tag", ref: tag })),
  ];
  const kind = passed !== undefined ? "group_change" : handoffTags.length > 0 ? "tag" : "unknown";
  const at = passed?.at ?? move?.at ?? ticket.createdAt;
  return [{ at, kind, handoffId: null, evidence, readings: [] }];
}

/**
 * The ticket leaves the hands of a configured bot; or its status goes back from open to new, which no person does
 * and Zendesk does where an AI agent's ticket becomes one of people.
 */
function endsBotsPart({ field, kind, from, to, by }: TicketChange, { reading }: Policy): boolean {
  if (kind !== "change") return false;
  if (field === "assignee_id") return typeof from === "string" && reading.botAuthors.includes(from);
  return field === "status" && from === "open" && to === "new" && by.kind !== "person";
}

function speaksOfHandoff(values: CarrierReading["values"]): boolean {
  return values?.reason !== undefined || values?.summary !== undefined || values?.handoffId !== undefined;
}

function mergeMoments(moments: readonly Moment[], ticket: Ticket): readonly Moment[] {
  const sorted = [...moments].sort((a, b) => timeOf(a) - timeOf(b));
  const merged: Moment[] = [];
  for (const moment of sorted) {
    const into = merged.find((known) => isSame(known, moment, ticket));
    if (into === undefined) merged.push({ ...moment });
    else join(into, moment);
  }
  return merged;
}

/** A moment of no known time is the ticket's present. */
const timeOf = ({ at }: Moment): number => (at === null ? Number.MAX_SAFE_INTEGER : Date.parse(at));

function isSame(a: Moment, b: Moment, ticket: Ticket): boolean {
  if (a.handoffId !== null && a.handoffId === b.handoffId) return true;
  if (a.at === null || b.at === null) return true;
  const [from, to] = [Date.parse(a.at), Date.parse(b.at)].sort((x, y) => x - y) as [number, number];
  if (to - from <= SAME_DELIVERY_MS) return true;
  // Two words of the bot that far apart, under different ids or none, are two handoffs.
  if (a.kind === "payload" && b.kind === "payload") return false;
  // A second handoff needs a human in between.
  return !ticket.turns.some(
    ({ by, at }) => by === "agent" && at !== null && Date.parse(at) > from && Date.parse(at) < to,
  );
}

/** The stronger evidence tells the kind and the time; nothing that was read is lost. */
function join(into: Moment, moment: Moment): void {
  if (STRENGTH.indexOf(moment.kind) < STRENGTH.indexOf(into.kind)) {
    into.kind = moment.kind;
    into.at = moment.at ?? into.at;
    into.evidence = [...moment.evidence, ...into.evidence];
  } else {
    into.evidence = [...into.evidence, ...moment.evidence];
  }
  into.at ??= moment.at;
  into.handoffId ??= moment.handoffId;
  into.readings = [...into.readings, ...moment.readings];
}
