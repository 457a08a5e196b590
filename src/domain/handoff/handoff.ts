import type { Priority } from "../ticket";
import type { Evidence, Sourced } from "./provenance";
import type { ReasonCode, Risk } from "./reasons";

export const IDENTITY = ["none", "claimed", "verified"] as const;
export type Identity = (typeof IDENTITY)[number];

export const OUTCOMES = ["succeeded", "failed", "declined", "skipped"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Something the bot or the customer already did about the case. */
export type Attempt = Readonly<{ action: string; outcome: Outcome; at: string | null; error: string | null }>;

/** A value the bot collected: an order number, an amount, a date. */
export type KnownField = Readonly<{
  key: string;
  label: string | null;
  value: string;
  by: "customer" | "bot" | "system";
  verified: boolean;
}>;

/** The parts of the message a customer is owed: what is happening, why, what comes next, how long. */
export const TELLING = ["what", "why", "next", "wait"] as const;
export type Telling = (typeof TELLING)[number];

/**
 * Everything one carrier may say of a handoff. Every key is optional: a carrier is never whole.
 * Confidence runs from 0 to 1; times are ISO 8601.
 */
export type HandoffValues = Readonly<{
  handoffId?: string;
  at?: string;
  /** A code of the contract, or the text as it came where it is none. */
  reason?: ReasonCode | (string & {});
  reasonDetail?: string;
  risks?: readonly Risk[];
  summary?: string;
  statement?: string;
  intent?: string;
  confidence?: number;
  queue?: string;
  groupId?: string;
  priority?: Priority;
  skills?: readonly string[];
  /** Whether the bot asks for a specialist, whatever skills it names. */
  specialist?: boolean;
  sameChannel?: boolean;
  urgency?: Priority;
  language?: string;
  vendor?: string;
  botName?: string;
  customerName?: string;
  email?: string;
  identity?: Identity;
  tier?: string;
  attempts?: readonly Attempt[];
  fields?: readonly KnownField[];
  told?: readonly Telling[];
  toldMessage?: string;
  waitMinutes?: number;
  /** Turns the bot counted in its own conversation. */
  turnCount?: number;
  path?: readonly string[];
  /** Where the bot's builder finds this conversation: an https address, to be shown with its host in ASCII. */
  runAddress?: string;
  /** Names of the parts the bot says it cut. */
  truncated?: readonly string[];
}>;

export type ValueKey = keyof HandoffValues;

/** All values of one handoff after the merge, each with its provenance. */
export type MergedValues = { readonly [K in ValueKey]?: Sourced<NonNullable<HandoffValues[K]>> };

/** How the moment of the handoff was recognised, strongest first. */
export type Boundary = Readonly<{
  kind: "payload" | "conversation" | "group_change" | "note" | "tag" | "unknown";
  evidence: readonly Evidence[];
}>;

export type Handoff = Readonly<{
  n: number;
  at: string | null;
  boundary: Boundary;
  bot: Readonly<{ vendor: string | null; name: string | null }>;
  reason: Readonly<{
    stated: Sourced<string> | null;
    detail: Sourced<string> | null;
    /** What the conversation itself shows, from signals; null where it shows nothing. */
    read: ReasonCode | null;
    agree: "agree" | "disagree" | "unknown";
  }>;
  risks: Sourced<readonly Risk[]> | null;
  intent: Sourced<string> | null;
  summary: Sourced<string> | null;
  statement: Sourced<string> | null;
  confidence: Sourced<number> | null;
  urgency: Sourced<Priority> | null;
  language: Sourced<string> | null;
  customer: Readonly<{
    name: Sourced<string> | null;
    email: Sourced<string> | null;
    identity: Sourced<Identity> | null;
    tier: Sourced<string> | null;
  }>;
  attempts: Sourced<readonly Attempt[]> | null;
  fields: Sourced<readonly KnownField[]> | null;
  path: Sourced<readonly string[]> | null;
  runAddress: Sourced<string> | null;
  told: Sourced<readonly Telling[]> | null;
  toldMessage: Sourced<string> | null;
  waitMinutes: Sourced<number> | null;
  turnCount: Sourced<number> | null;
  intendedRoute: Readonly<{
    queue: Sourced<string> | null;
    groupId: Sourced<string> | null;
    priority: Sourced<Priority> | null;
    skills: Sourced<readonly string[]> | null;
    specialist: Sourced<boolean> | null;
    sameChannel: Sourced<boolean> | null;
  }>;
}>;
