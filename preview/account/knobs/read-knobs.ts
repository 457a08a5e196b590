import { amount, choice } from "../../knobs/knob";

/** How old what is read may be, and what searching makes of what is asked. */
export const READ_KNOBS = {
  replicaLagMs: amount(0, "ms", {
    doc: "A ticket, its tags and its history are read as they stood this long ago.",
    unknown: "Whether Zendesk ever reads from a replica that is behind, and by how much.",
    verify: "PUT a tag and GET the ticket at once, a few hundred times; count the answers without the tag.",
  }),
  oversizedPage: choice(["capped", "refused"], {
    doc: "Whether a page size beyond the limit is cut down to it or refused with 400.",
    unknown: "Which lists refuse and which cap; the description only says that a page holds at most 100.",
    verify: "GET groups?page[size]=101 and audits?per_page=101; count the records.",
  }),
  searchLagMs: amount(30_000, "ms", {
    doc: "A change is found by search only after this time.",
    unknown: "How long Zendesk's index takes, and whether count and export take equally long.",
    verify: "PUT a fresh tag and search for it each second until it is found.",
  }),
  repeatedKeyword: choice(["any", "all"], {
    doc: "Whether `tags:a tags:b` finds tickets with one of them or with both.",
    unknown: "Which keywords Zendesk joins by OR when they are repeated; its help differs by keyword.",
    verify: "Search for two tags of which a ticket has one.",
  }),
  exportWithoutType: choice(["refused", "accepted"], {
    doc: "Whether search/export is refused with 400 when filter[type] is missing.",
    unknown: "The description says optional, newer states of it say required.",
    verify: "GET search/export?query=tags:x without filter[type].",
  }),
} as const;
