import { choice } from "../../knobs/knob";

/** What each role is answered where it may not go. */
export const ACCESS_KNOBS = {
  hiddenTicket: choice(["forbidden", "not_found"], {
    doc: "What an agent limited to groups, or to tickets assigned to them, is answered for another's ticket.",
    unknown: "Whether it is 403 or 404, and in which envelope.",
    verify: "GET a ticket of a foreign group as an agent limited to groups.",
  }),
  lightAgentWrite: choice(["forbidden", "ignored"], {
    doc: "A light agent's change of properties or tags: 403, or 200 with nothing changed.",
    unknown: "Which of the two a light agent meets by REST.",
    verify: "PUT a tag as a light agent on a ticket that somebody else requested.",
  }),
  deletedGroupsListed: choice(["listed", "hidden"], {
    doc: "Whether GET /groups lists deleted groups when exclude_deleted is absent.",
    unknown: "Whether all accounts still list them.",
    verify: "Delete a scratch group and GET /groups.",
  }),
} as const;
