import { turnEvidence } from "../handoff/evidence-of";
import { type PaymentNumber, paymentNumbers } from "../handoff/payment-numbers";
import type { Evidence } from "../handoff/provenance";
import type { Ticket } from "../ticket";
import type { Check } from "./check";

/** Characters of one text that are searched; who gives a number gives it near the beginning. */
const SEARCHED = 4_000;

/** Places that are named; an agent who redacts one looks through the rest. */
const MOST_PLACES = 5;

const SEVERITY = { card: "warning", account: "note" } as const;

/**
 * The whole number of a payment card or a bank account stands on the ticket, where everybody with access can read
 * it. Only Zendesk can redact it there (PCI DSS 3.4: no number is shown in full); in the app it is masked anyway.
 */
export const paymentNumber: Check = {
  name: "payment-number",
  facets: ["card", "account"],
  check({ ticket }) {
    const found = placesOf(ticket).map(({ text, part, evidence }) => ({
      kinds: [...paymentNumbers(text.slice(0, SEARCHED)).map(({ kind }) => kind), ...(part ?? [])],
      evidence,
    }));
    return (["card", "account"] as const).flatMap((kind) => findings(kind, found));
  },
};

type Found = Readonly<{ kinds: readonly PaymentNumber["kind"][]; evidence: Evidence }>;

function findings(kind: PaymentNumber["kind"], found: readonly Found[]) {
  const places = found.filter(({ kinds }) => kinds.includes(kind)).map(({ evidence }) => evidence);
  if (places.length === 0) return [];
  return [
    {
      id: `payment-number.${kind}`,
      severity: SEVERITY[kind],
      facts: { count: places.length },
      evidence: places.slice(0, MOST_PLACES),
    },
  ];
}

type Place = Readonly<{ text: string; part?: Found["kinds"]; evidence: Evidence }>;

/** Where an agent would redact: what was said, what was noted, what stands in fields. */
function placesOf({ turns, comments, fields }: Ticket): readonly Place[] {
  const said = new Set(turns.map(({ text }) => text));
  return [
    ...turns.map(({ n, text, numberPart }) => ({
      text,
      part: numberPart === undefined ? [] : [numberPart],
      evidence: turnEvidence(n),
    })),
    ...comments
      .filter(({ text }) => !said.has(text))
      .map(({ id, text }) => ({ text, evidence: { kind: "comment", ref: id } as const })),
    ...fields.flatMap(({ id, value }) =>
      typeof value === "string" ? [{ text: value, evidence: { kind: "field", ref: id } as const }] : [],
    ),
  ];
}
