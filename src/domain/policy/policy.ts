import { DEFAULT_PREFIX } from "../feedback/prefix";
import type { Vocabulary } from "../signals/vocabulary";
import type { PolicyDocument } from "./document";

/** What a mapped ticket field holds: one of the handoff's own values, or any key a policy may ask for. */
export type FieldMapping = Readonly<{ what: string; fieldId: string }>;

/** The policy in force: the admin's document and where this account's bots leave what they knew. */
export type Policy = Readonly<{
  document: PolicyDocument;
  reading: Readonly<{
    payloadFieldId: string | null;
    fieldMap: readonly FieldMapping[];
    /** User ids and e-mail addresses (lower case) whose private notes are a bot's. */
    botAuthors: readonly string[];
  }>;
  flags: Readonly<{ prefix: string; tagBotAndReason: boolean }>;
  offerRouteFix: boolean;
  /** Null until it was loaded: what only words can tell is then unknown, not absent. */
  vocabulary: Vocabulary | null;
}>;

/**
 * Useful with no configuration: no route of its own (the bot's stated route is checked instead), and the
 * context without which an agent must ask again in the commonest cases.
 */
export const DEFAULT_DOCUMENT: PolicyDocument = {
  version: 1,
  queues: {},
  rules: [],
  requiredContext: [
    { when: { intent: ["billing*", "refund*", "order*", "delivery*", "shipping*"] }, keys: ["order_id"] },
    { when: { risk: ["account_compromise"] }, keys: ["email"] },
  ],
  tell: ["what", "why", "next"],
  triggers: { asks: 1, failures: 2 },
  timing: { turnsAfterAsk: 2, turnsAfterFailure: 4, minutesWithBot: 15 },
};

export const DEFAULT_POLICY: Policy = {
  document: DEFAULT_DOCUMENT,
  reading: { payloadFieldId: null, fieldMap: [], botAuthors: [] },
  flags: { prefix: DEFAULT_PREFIX, tagBotAndReason: false },
  offerRouteFix: true,
  vocabulary: null,
};
