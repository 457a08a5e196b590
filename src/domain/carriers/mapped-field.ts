import type { HandoffValues, KnownField } from "../handoff/handoff";
import { present } from "../handoff/payload-values";
import type { ReadingProblem } from "../handoff/provenance";
import { isReasonCode } from "../handoff/reasons";
import { shorten } from "../handoff/shorten";
import { isLeftover, isRedacted } from "../handoff/templates";
import type { FieldMapping, Policy } from "../policy/policy";
import type { Ticket, TicketField } from "../ticket";
import type { Carrier, CarrierReading } from "./carrier";
import { readerOf } from "./values-by-name";

type Mapped = Readonly<{ values: HandoffValues; problems: readonly ReadingProblem[]; mended: boolean }>;

/**
 * Ticket fields mapped in settings, one `what=field id` a line. A name of the handoff's own (reason, intent,
 * queue, …) gives that value; any other name is a collected value of that key (`order_id`), which a policy
 * may ask for.
 */
export const mappedField: Carrier = {
  name: "mapped_field",
  read: (ticket, policy) =>
    policy.reading.fieldMap.flatMap((mapping) => readMapping(ticket, mapping, policy)),
};

function readMapping(ticket: Ticket, mapping: FieldMapping, policy: Policy): readonly CarrierReading[] {
  if (mapping.fieldId === policy.reading.payloadFieldId) return [];
  const field = ticket.fields.find(({ id }) => id === mapping.fieldId);
  const text = field === undefined ? null : textOf(field);
  if (field === undefined || text === null) return [];
  const { values, problems, mended } = isLeftover(text)
    ? {
        values: {},
        problems: [{ path: mapping.what, code: "template_leftover", facts: { was: shorten(text) } }],
        mended: false,
      }
    : mapped(mapping.what, text, field);
  return [
    {
      carrier: "mapped_field",
      ref: field.id,
      at: null,
      grade: problems.length === 0 ? "ok" : mended ? "repaired" : "unreadable",
      problems,
      values: Object.keys(values).length > 0 ? values : null,
      raw: text,
      evidence: { kind: "field", ref: field.id },
    },
  ];
}

/** A field's value as one text: a list by commas; empty, unset, unticked and redacted say nothing. */
function textOf({ value }: TicketField): string | null {
  if (value === null || value === false) return null;
  const text = (Array.isArray(value) ? value.join(", ") : String(value)).trim();
  return text === "" || isRedacted(text) ? null : text;
}

function mapped(what: string, text: string, field: TicketField): Mapped {
  const reader = readerOf(what);
  if (reader === undefined) return { values: collected(what, text, field), problems: [], mended: false };
  const values = reader(text);
  if (values === null) {
    return {
      values: {},
      problems: [{ path: what, code: "not_allowed", facts: { was: shorten(text) } }],
      mended: false,
    };
  }
  if (values.reason !== undefined && !isReasonCode(values.reason))
    return { values: { reason: shownAs(text, field) }, problems: [], mended: false };
  const [now] = Object.values(values);
  const mended = (typeof now === "string" || typeof now === "number") && !isSpellingOf(text, now);
  const problems = mended ? [{ path: what, code: "mended", facts: { was: shorten(text), now } }] : [];
  return { values: present(values), problems, mended };
}

/** An option's tag carries its value after the prefix that makes it unique in the account: that is no mending. */
const isSpellingOf = (text: string, now: string | number): boolean =>
  text === String(now) || text.endsWith(`__${now}`);

/** A dropdown's value, and each of several, is shown by the words an agent sees, not by its tag. */
const shownAs = (text: string, { options }: TicketField): string =>
  options.find(({ value }) => value === text)?.name ?? text;

function collected(key: string, text: string, field: TicketField): HandoffValues {
  const chosen = Array.isArray(field.value) ? field.value : [text];
  const value = chosen.map((one) => shownAs(String(one), field)).join(", ");
  const known: KnownField = { key, label: field.title, value, by: "bot", verified: false };
  return key === "email" ? { email: text, fields: [known] } : { fields: [known] };
}
