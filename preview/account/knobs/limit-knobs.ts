import { choice } from "../../knobs/knob";
import { PLANS } from "../plans";

/** What the account's plan holds, and what counts against which limit. */
export const LIMIT_KNOBS = {
  plan: choice(PLANS, {
    doc: "The account's plan: requests a minute, and which features exist.",
    unknown:
      "What a path behind a missing feature answers on each plan: InvalidEndpoint, 403, or an empty list.",
    verify: "GET custom_statuses, queues and custom_roles on a trial account of each plan.",
  }),
  tagVerbsBucket: choice(["ticket_updates", "account_only"], {
    doc: "Whether PUT, POST and DELETE of tags count as ticket updates (100 a minute, 30 in ten minutes a ticket).",
    unknown: "Zendesk's page on limits names Update Ticket only.",
    verify:
      "PUT and DELETE a tag 31 times within ten minutes; read the zendesk-ratelimit headers on the way.",
  }),
} as const;
