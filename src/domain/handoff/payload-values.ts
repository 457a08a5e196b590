import type { Attempt, HandoffValues, KnownField } from "./handoff";
import type { PartialPayload } from "./read-payload";

/** A payload's parts under the names every carrier shares. What the payload does not say is absent. */
export function payloadValues(payload: PartialPayload): HandoffValues {
  const { reason, summary, intent, routing, customer, expectation, bot, channel, urgency } = payload;
  return present({
    handoffId: payload.handoff_id,
    at: payload.at,
    reason: reason?.code,
    reasonDetail: reason?.detail,
    risks: reason?.hitl,
    summary: summary?.text,
    statement: payload.issue?.statement,
    intent: intent?.label,
    confidence: intent?.confidence,
    queue: routing?.queue,
    groupId: routing?.group_id === undefined ? undefined : String(routing.group_id),
    priority: routing?.priority,
    skills: routing?.skills,
    specialist: routing?.specialist,
    sameChannel: routing?.same_channel ?? channel?.same_channel,
    urgency: urgency?.level,
    language: customer?.locale ?? summary?.lang,
    vendor: bot?.vendor,
    botName: bot?.name,
    customerName: customer?.name,
    email: customer?.email,
    identity: customer?.identity,
    tier: customer?.tier,
    attempts: payload.attempts?.flatMap(attemptOf),
    fields: fieldsOf(payload),
    told: expectation?.told,
    toldMessage: expectation?.message,
    waitMinutes: expectation?.wait_minutes,
    turnCount: payload.turns?.total ?? payload.transcript?.count,
    path: payload.path,
    runAddress: bot?.run_url,
    truncated: payload.truncated,
  });
}

type PartialItem<K extends "attempts" | "fields"> = NonNullable<PartialPayload[K]>[number];

function attemptOf(attempt: PartialItem<"attempts">): readonly Attempt[] {
  if (!attempt.action || !attempt.outcome) return [];
  return [
    {
      action: attempt.action,
      outcome: attempt.outcome,
      at: attempt.at ?? null,
      error: attempt.error ?? null,
    },
  ];
}

/** Collected values: the bot's fields, then entities of the issue that no field repeats. */
function fieldsOf(payload: PartialPayload): readonly KnownField[] | undefined {
  const fields = (payload.fields ?? []).flatMap(fieldOf);
  const keys = new Set(fields.map(({ key }) => key));
  const entities = (payload.issue?.entities ?? []).flatMap(({ k, v }): KnownField[] =>
    k && v && !keys.has(k) ? [{ key: k, label: null, value: v, by: "bot", verified: false }] : [],
  );
  const all = [...fields, ...entities];
  return all.length > 0 ? all : undefined;
}

function fieldOf(field: PartialItem<"fields">): readonly KnownField[] {
  const { key, value } = field;
  if (!key || value === undefined || value === "") return [];
  return [
    {
      key,
      label: field.label ?? null,
      value: String(value),
      by: field.source ?? "bot",
      verified: field.verified ?? false,
    },
  ];
}

/** Drops absent keys and empty texts and lists: an empty value is no value. */
export function present(
  values: { readonly [K in keyof HandoffValues]: HandoffValues[K] | undefined },
): HandoffValues {
  const kept = Object.entries(values).filter(
    ([, value]) => value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(kept) satisfies HandoffValues;
}
