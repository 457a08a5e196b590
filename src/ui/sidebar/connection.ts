import type { FeedbackDesk } from "../../domain/feedback/feedback-desk";
import type { Policy } from "../../domain/policy/policy";
import type { SettingsProblem } from "../../domain/policy/read-policy";
import type { Words } from "../../i18n/words";
import type { Gateway, Surroundings } from "../../zendesk/gateway";

/** Everything the sidebar stands on once Zendesk has answered. */
export type Connection = Readonly<{
  gateway: Gateway;
  /** The write path comes after the first paint; asked twice, it is the same desk. */
  openDesk: () => Promise<FeedbackDesk>;
  surroundings: Surroundings;
  policy: Policy;
  settingsProblems: readonly SettingsProblem[];
  /** Ticket fields to ask for in the first reading. */
  fieldIds: readonly string[];
  words: Words;
}>;

export type Connect = () => Promise<Connection>;
