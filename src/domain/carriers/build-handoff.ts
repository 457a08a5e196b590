import type { Handoff, MergedValues } from "../handoff/handoff";
import { CARRIERS, type CarrierName } from "../handoff/provenance";
import type { FoundHandoff } from "./find-handoffs";
import { mergeValues } from "./merge-values";
import { vendorByPlace } from "./vendors";

/** A found handoff as the review shows it: every value with its provenance, absent ones null. */
export function buildHandoff(found: FoundHandoff, n: number): Handoff {
  const values = mergeValues(found.readings);
  const at = values.at?.value ?? found.at;
  return {
    n,
    at,
    boundary: found.boundary,
    bot: {
      vendor: values.vendor?.value ?? vendorByPlace(mostBelieved(found)),
      name: values.botName?.value ?? null,
    },
    reason: {
      stated: values.reason ?? null,
      detail: values.reasonDetail ?? null,
      read: null,
      agree: "unknown",
    },
    risks: values.risks ?? null,
    intent: values.intent ?? null,
    summary: values.summary ?? null,
    statement: values.statement ?? null,
    confidence: values.confidence ?? null,
    urgency: values.urgency ?? null,
    language: values.language ?? null,
    customer: {
      name: values.customerName ?? null,
      email: values.email ?? null,
      identity: values.identity ?? null,
      tier: values.tier ?? null,
    },
    attempts: values.attempts ?? null,
    fields: joinedFields(found, values),
    path: values.path ?? null,
    runAddress: values.runAddress ?? null,
    told: values.told ?? null,
    toldMessage: values.toldMessage ?? null,
    waitMinutes: values.waitMinutes ?? null,
    turnCount: values.turnCount ?? null,
    intendedRoute: {
      queue: values.queue ?? null,
      groupId: values.groupId ?? null,
      priority: values.priority ?? null,
      skills: values.skills ?? null,
      specialist: values.specialist ?? null,
      sameChannel: values.sameChannel ?? null,
    },
  };
}

const mostBelieved = ({ readings }: FoundHandoff): CarrierName | undefined =>
  CARRIERS.find((name) => readings.some(({ carrier }) => carrier === name));

/** Collected values of several carriers side by side: each key once, from the carrier that is believed most. */
function joinedFields(found: FoundHandoff, values: MergedValues): Handoff["fields"] {
  const best = values.fields;
  if (best === undefined) return null;
  const rest = found.readings.flatMap(({ values: read }) => read?.fields ?? []);
  const keys = new Set(best.value.map(({ key }) => key));
  const added = rest.filter(
    ({ key }, index) => !keys.has(key) && rest.findIndex((other) => other.key === key) === index,
  );
  return { ...best, value: [...best.value, ...added] };
}
