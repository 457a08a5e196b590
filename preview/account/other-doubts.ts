/** What could not be confirmed either, and lies outside the REST API: no knob of the account plays it. */
export type OtherDoubt = Readonly<{ about: string; unknown: string; verify: string }>;

export const OTHER_DOUBTS: readonly OtherDoubt[] = [
  {
    about: "Hook and messaging",
    unknown: "Whether ticket.save fires when an agent sends a chat message.",
    verify: "Log ticket.save and send a message in a messaging ticket.",
  },
  {
    about: "Custom field values in the app framework",
    unknown: "What a checkbox, a drop-down, a multi-select and a date give in customField:custom_field_<id>.",
    verify: "Set one of each on a ticket and client.get them.",
  },
  {
    about: "Error names of the app framework",
    unknown: "The exact name and message of the framework's errors for an unknown path.",
    verify: "client.get('ticket.nonsense') and log the rejection.",
  },
  {
    about: "The frame of the app",
    unknown: "Which sandbox attributes and Content-Security-Policy the app's frame is served with.",
    verify: "Read the iframe element and the response headers of its document in the browser's tools.",
  },
  {
    about: "Settings in open tabs",
    unknown: "Whether an app that is already open sees new settings without a reload.",
    verify: "Save a setting as admin and read client.metadata() in another agent's open tab.",
  },
  {
    about: "A new ticket in the app framework",
    unknown:
      "What newTicketId holds in the context of new_ticket_sidebar, and what client.get answers for ticket.id there.",
    verify: "Open a new ticket and log client.context() and client.get('ticket.id').",
  },
  {
    about: "Users and organizations in the app framework",
    unknown: "Which parts of user and organization can be set in their sidebars, and which events come.",
    verify: "client.on('*.changed') in user_sidebar and organization_sidebar, then edit a few fields.",
  },
  {
    about: "Live sessions",
    unknown: "When channel.sessionActive turns false, and what ticket.sendMessage answers then.",
    verify: "Log client.get('channel') on a messaging ticket before and after it is solved; send a message.",
  },
  {
    about: "Agent availability",
    unknown: "Whether agents who are no admins may read agent availabilities.",
    verify: "GET /api/v2/agent_availabilities as an agent.",
  },
  {
    about: "Merged tickets",
    unknown: "Whether a merge carries tags and fields over to the target.",
    verify: "Merge a tagged ticket into another and compare.",
  },
  {
    about: "Comments inside audits",
    unknown:
      "Whether a Comment event always brings plain_body, html_body, public and attachments as the list of comments does, however long the comment; the app fills in from audits what a page of comments left out.",
    verify:
      "GET audits and comments of a ticket with a private note, an attached file and a comment of 60,000 characters; compare each Comment event with the comment of its id, before and after a redaction.",
  },
  {
    about: "Audits of an archived ticket",
    unknown:
      "What a request with page[size] and sort is answered where audits have no pages: the whole list, its first hundred, or a refusal and which. The app takes a 400 or 422 for a refusal and then asks without a page.",
    verify:
      "GET audits?page[size]=100&sort=-created_at of an archived ticket with more than a hundred audits.",
  },
  {
    about: "Updates by hand and by bots",
    unknown:
      "Whether every change that an agent makes in Zendesk's screens has via.channel web or mobile, and no bot's on an agent's seat has; the app takes a tag so added for one set by hand.",
    verify:
      "Tag a ticket in the agent's screen, by a macro, in the mobile app, with an API token and with OAuth; read via.channel of each audit.",
  },
];
