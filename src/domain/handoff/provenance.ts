/** The places on a ticket where a bot leaves what it knew, in the order in which they are believed. */
export const CARRIERS = [
  "payload_field",
  "payload_note",
  "audit_metadata",
  "mapped_field",
  "vendor_note",
  "conversation",
  "triage",
  "tags",
  "derived",
] as const;
export type CarrierName = (typeof CARRIERS)[number];

/** How whole a reading is: as sent, mended, cut short, or beyond reading. */
export const GRADES = ["ok", "repaired", "partial", "unreadable"] as const;
export type Grade = (typeof GRADES)[number];

/** `ref` is what an agent could look up: a field id, a comment id, a turn number, a tag. */
export type Source = Readonly<{ carrier: CarrierName; ref: string }>;

/** A value, who said it, how whole the reading was, and what the others said instead. */
export type Sourced<T> = Readonly<{
  value: T;
  source: Source;
  grade: Grade;
  others: readonly Readonly<{ value: T; source: Source }>[];
}>;

/** What a claim rests on. `ref` is a turn number, field id, tag, comment id, audit id, rule id or ticket id. */
export type Evidence = Readonly<{
  kind: "turn" | "field" | "tag" | "comment" | "audit" | "rule" | "ticket";
  ref: string;
  text?: string;
}>;

/** Something wrong inside one carrier: where (a JSON path or a line), what, with which values. */
export type ReadingProblem = Readonly<{
  path: string;
  code: string;
  facts: Readonly<Record<string, string | number>>;
}>;

export type Reading = Readonly<{
  carrier: CarrierName;
  ref: string;
  grade: Grade;
  problems: readonly ReadingProblem[];
}>;
