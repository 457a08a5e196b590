import * as z from "zod";
import { CONTRACT, HandoffPayload } from "../../src/domain/handoff/contract";

/** What each part of the contract is for, by its path; a part without a line here fails the docs test. */
export const MEANINGS: Readonly<Record<string, string>> = {
  schema:
    "Name and major version of this contract. A reader shows another major version and does not read it.",
  handoff_id: "Id of this handoff, chosen by the bot. Two deliveries with one id are one handoff.",
  at: "When the bot handed over, ISO 8601 with offset.",
  reason:
    "Why the bot handed over: a code of the contract, words for the agent, what triggered it, and risks a person must decide.",
  summary: "What the customer wants, in words an agent can act on. Not a marker, not the whole transcript.",
  intent: "What the bot took the case for, with its confidence from 0 to 1.",
  routing: "Where the bot wants the case: a queue or a group, priority, skills, the same channel or not.",
  issue: "The case in the customer's own words, and the things it is about.",
  urgency: "How pressing it is for the customer, and why.",
  customer: "Who the customer is, and how far the bot made sure of it. No secrets.",
  attempts: "What the bot or the customer already did about the case, with the outcome.",
  fields: "Values that were collected and must not be asked again.",
  turns: "Counts and times of the conversation with the bot.",
  sentiment: "What the bot's own model says of the mood. Shown as the bot's claim.",
  expectation: "What the customer was told: what happens, why, what next, how long.",
  path: "The workflow steps the bot went through.",
  channel: "Where the customer is, and whether the human answers there.",
  bot: "Which bot it was, and its own id of the conversation.",
  transcript: "Where the whole conversation is. It stays in Zendesk; an excerpt is enough.",
  privacy: "What was redacted, and which kinds of personal data are in the payload.",
  truncated: "Names of parts the bot cut to fit the carrier.",
};

/** The JSON Schema of `handoff/1`, generated from the schema that reads it. */
export function handoffJsonSchema(): object {
  const schema = z.toJSONSchema(HandoffPayload as unknown as z.ZodType, { target: "draft-2020-12" });
  const properties = Object.entries(schema.properties ?? {}).map(([key, value]) => [
    key,
    { description: MEANINGS[key], ...(typeof value === "object" ? value : {}) },
  ]);
  return {
    $schema: schema.$schema,
    title: CONTRACT,
    description:
      "What a bot hands over to a human agent. Keys in this order; a vendor's own keys begin with x_.",
    ...schema,
    properties: Object.fromEntries(properties),
  };
}
