import { amount, choice } from "../../knobs/knob";

/** How a ticket update is guarded, applied and recorded. */
export const WRITE_KNOBS = {
  guardOnTagVerbs: choice(["obeyed", "ignored"], {
    doc: "Whether safe_update and updated_stamp guard PUT, POST and DELETE of tags, as they do a ticket update.",
    unknown: "Whether every tag verb obeys the guard, in a query as well as in a body.",
    verify: "Send each verb with an updated_stamp of yesterday and safe_update true: 409 means obeyed.",
  }),
  guardStamp: choice(["older", "different"], {
    doc: "A stamp conflicts when it is older than the ticket, or whenever it differs.",
    unknown: "Whether a stamp in the future passes.",
    verify: "PUT with an updated_stamp of tomorrow and safe_update true.",
  }),
  noChangeWrite: choice(["unmoved", "moved"], {
    doc: "Whether a write that changes nothing leaves updated_at alone; it never makes an audit.",
    unknown: "The description says that only an event moves it; nobody has shown it for the tag verbs.",
    verify: "PUT a tag that the ticket has already and compare updated_at before and after.",
  }),
  restChannel: choice(["api", "web"], {
    doc: "The via.channel of an audit that a REST write made.",
    unknown: "Which channel Zendesk records when an app writes with the agent's session.",
    verify: "Tag a ticket from an app and read its audits.",
  }),
  oversizedMetadata: choice(["refused", "dropped"], {
    doc: "Audit metadata over 1,024 bytes: 422, or saved without it.",
    unknown: "What happens beyond the documented kilobyte.",
    verify: "PUT a ticket with a tag change and 2 KB of metadata; read the audit.",
  }),
  newTicketAssigned: choice(["opens", "stays"], {
    doc: "Whether a new ticket that gets an assignee becomes open by itself.",
    unknown: "Whether this holds for every way of assigning by REST.",
    verify: "PUT an assignee_id on a new ticket and read the status.",
  }),
  strangerAssignee: choice(["cleared", "kept"], {
    doc: "What becomes of the assignee when the ticket moves to a group they are not in.",
    unknown: "Whether REST clears the assignee as the agent's screen does.",
    verify: "PUT a group_id the assignee does not belong to and read assignee_id.",
  }),
  deletedGroup: choice(["refused", "accepted"], {
    doc: "Whether a ticket may be moved to a group that was deleted.",
    unknown: "What Zendesk answers, and under which key of `details`.",
    verify: "PUT a deleted group's id.",
  }),
  jobDelayMs: amount(1500, "ms", {
    doc: "How long an update_many or merge waits in the queue before it is carried out.",
    unknown: "How long jobs take on a real account.",
    verify: "PUT update_many for one ticket and poll job_statuses each second.",
  }),
  closedByUpdateMany: choice(["tags_only", "refused"], {
    doc: "Whether update_many may still tag a closed ticket.",
    unknown: "Whether the documented exception holds for additional_tags as well as remove_tags.",
    verify:
      "PUT update_many?ids= with additional_tags for a closed ticket; read the job's result and the ticket.",
  }),
  batchTagVerbs: choice(["obeyed", "ignored"], {
    doc: "Whether additional_tags and remove_tags work in the batch form {tickets: [...]} of update_many.",
    unknown: "Zendesk's own pages contradict each other.",
    verify: "PUT update_many with {tickets:[{id, additional_tags}]} and read the ticket.",
  }),
} as const;
