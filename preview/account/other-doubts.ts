/** What could not be confirmed either, and lies outside the REST API: no knob of the account plays it. */
export type OtherDoubt = Readonly<{ about: string; unknown: string; verify: string }>;

export const OTHER_DOUBTS: readonly OtherDoubt[] = [
  {
    about: "Submit after a REST write",
    unknown:
      "Whether an agent's submit overwrites tags that were changed by REST while they had unsaved tag edits.",
    verify:
      "Add a tag in the tag field without submitting, PUT another by REST, submit, read the ticket's tags.",
  },
  {
    about: "Live updates",
    unknown:
      "After how long an open ticket shows a tag that was written by REST, with and without unsaved edits.",
    verify: "Keep a ticket open, PUT a tag by REST, watch the tag field and the app's ticket.tags.changed.",
  },
  {
    about: "Repeated requests",
    unknown: "Whether client.request repeats by itself on 429 and 503 when autoRetry is left out.",
    verify:
      "Use up a limit, call client.request without autoRetry, count the requests in the browser's network log.",
  },
  {
    about: "Hook timeout",
    unknown: "How long ticket.save waits for an app's promise before it goes on or gives up.",
    verify: "Return a promise that never settles from a ticket.save handler and time the submit button.",
  },
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
    about: "A bot in ticket.conversation",
    unknown: "Which role and id a bot's messages carry there.",
    verify: "client.get('ticket.conversation') on a ticket that a bot handed over.",
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
    about: "A bar's page that was preloaded",
    unknown: "Whether its first opening fires app.activated or pane.activated.",
    verify: "Log both in a nav_bar app, preload it from the background by preloadPane, then open it.",
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
];
