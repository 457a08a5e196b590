import { always, any, type KnownFault, read, rules, TICKET, write } from "./fault-act";

export type FaultGroup = Readonly<{ name: string; faults: readonly KnownFault[] }>;

/**
 * Everything an app that writes to tickets has been seen to meet, F1 to F54. A write is a PUT of the ticket
 * or of its tags: for another method, or another path, set the rule yourself below the list.
 */
export const KNOWN_FAULTS: readonly FaultGroup[] = [
  {
    name: "Network",
    faults: [
      { n: 1, says: "A write never reaches Zendesk", act: rules(write("drop")) },
      { n: 2, says: "A write is carried out and its answer is lost", act: rules(write("lose_answer")) },
      { n: 3, says: "A write is carried out long after it was given up", act: rules(write("apply_late")) },
      { n: 4, says: "A write reaches Zendesk twice", act: rules(write("duplicate")) },
      {
        n: 5,
        says: "Offline",
        act: rules(any("drop", "/api/v2/*", always)),
        then: "Remove the fault to be online again.",
      },
      {
        n: 6,
        says: "The link comes and goes during retries",
        act: rules(any("drop"), any("drop", "/api/v2/*", { nth: 3 }), any("drop", "/api/v2/*", { nth: 5 })),
      },
      { n: 7, says: "A write is answered after 30 seconds", act: rules(write("slow")) },
    ],
  },
  {
    name: "Answers",
    faults: [
      { n: 8, says: "429 as text, with a wait of 93 seconds", act: rules(write("rate_limited")) },
      { n: 9, says: "429 that does not say how long", act: rules(write("rate_limited_without_wait")) },
      {
        n: 10,
        says: "429 three times in a row",
        act: rules(write("rate_limited_without_wait", { times: 3 })),
      },
      { n: 11, says: "503 and a maintenance page", act: rules(any("maintenance")) },
      {
        n: 12,
        says: "500, then 502, then 504",
        act: rules(
          write("server_error"),
          write("bad_gateway", { nth: 2 }),
          write("gateway_timeout", { nth: 3 }),
        ),
      },
      {
        n: 13,
        says: "401: the session ends in the middle of the work",
        act: rules(any("signed_out", "/api/v2/*", always)),
        then: "Remove the fault to sign in again.",
      },
      {
        n: 14,
        says: "users/me answers 200 and nobody",
        act: rules(any("signed_out", "/api/v2/users/me", always)),
      },
      { n: 15, says: "403: plan or role do not allow the write", act: rules(write("forbidden")) },
      {
        n: 16,
        says: "404: the ticket was deleted meanwhile",
        act: rules(any("not_found", TICKET, always)),
      },
      {
        n: 17,
        says: "404: the plan has no queues, routing or custom statuses",
        act: rules(
          any("no_endpoint", "/api/v2/queues*", always),
          any("no_endpoint", "/api/v2/routing*", always),
          any("no_endpoint", "/api/v2/custom_statuses*", always),
        ),
      },
      { n: 18, says: "409: the ticket changed since it was read", act: rules(write("update_conflict")) },
      { n: 19, says: "409: two writes met in the database", act: rules(write("database_conflict")) },
      { n: 20, says: "422: the ticket is closed", act: rules(write("closed")) },
      { n: 21, says: "422 with its reason under an unusual key", act: rules(write("invalid_elsewhere")) },
      { n: 22, says: "422: the tags are too long together", act: rules(write("tags_too_long")) },
      { n: 23, says: "413: the request is too large", act: rules(write("too_large")) },
      {
        n: 24,
        says: "200 with a web page, then empty, then broken off",
        act: rules(
          write("html_answer"),
          write("empty_answer", { nth: 2 }),
          write("truncated_answer", { nth: 3 }),
        ),
      },
      { n: 25, says: "200, and the tags are not kept", act: rules(write("tags_dropped")) },
      {
        n: 26,
        says: "Properties of another type, and unknown ones",
        act: rules(any("drifted_answer", "/api/v2/*", always)),
      },
    ],
  },
  {
    name: "Others at the same time",
    faults: [
      {
        n: 27,
        says: "Another agent adds a tag before one write, and removes one before the next",
        act: rules(write("foreign_tags"), write("foreign_removal", { nth: 2 })),
      },
      {
        n: 28,
        says: "Another agent saves the tags as they were before",
        act: rules(write("stale_full_save")),
      },
      {
        n: 29,
        says: "A trigger takes the tags off in the same update, and adds one of its own to the next",
        act: rules(write("trigger_removes_tags"), write("trigger_adds_tags", { nth: 2 })),
      },
      {
        n: 30,
        says: "Two tabs do the same",
        act: { kind: "second_window" },
        then: "Do the same in both.",
      },
      {
        n: 31,
        says: "Two tabs do different things",
        act: { kind: "second_window" },
        then: "Do something else in each.",
      },
      {
        n: 32,
        says: "Two agents do different things",
        act: { kind: "second_agent" },
        then: "Do it here, and something else there.",
      },
      {
        n: 33,
        says: "Another agent writes and takes back within the same second",
        act: rules(write("foreign_there_and_back")),
      },
      {
        n: 34,
        says: "A read comes from a replica that is behind",
        act: rules(read("stale_read", { times: 2 })),
        then: "Write first; the next two reads do not know of it.",
      },
    ],
  },
  {
    name: "Coming and going",
    faults: [
      {
        n: 35,
        says: "The agent goes to another ticket during a write",
        act: rules(write("slow", { delayMs: 5000 })),
        then: "Write, and open another ticket within 5 seconds.",
      },
      {
        n: 36,
        says: "The app is loaded anew before the answer",
        act: rules(write("slow", { delayMs: 5000 })),
        then: "Write, and reload the apps within 5 seconds.",
      },
      {
        n: 37,
        says: "The app is destroyed while it reads back",
        act: rules(read("slow", { delayMs: 5000 })),
        then: "Write, and close the ticket's tab within 5 seconds.",
      },
      {
        n: 38,
        says: "A crash between two writes that belong together",
        act: rules(write("drop", { nth: 2, ending: "lost" })),
        then: "Change what was written, and reload the apps.",
      },
      {
        n: 39,
        says: "Undone while the write is under way",
        act: rules(write("slow", { delayMs: 5000 })),
        then: "Write, and take it back within 5 seconds.",
      },
      {
        n: 40,
        says: "Double and triple clicks",
        act: { kind: "page", trouble: "triple_click" },
        then: "Click once; it comes three times.",
      },
      {
        n: 41,
        says: "Five changes of mind",
        act: rules(write("slow", { delayMs: 1000, times: "all" })),
        then: "Choose five things one after another.",
      },
      {
        n: 42,
        says: "The ticket goes to another group, out of the agent's sight",
        act: rules(write("foreign_reassign")),
        then: "Sign in first as the agent who sees their own groups only.",
      },
      { n: 43, says: "Another agent closes the ticket just before", act: rules(write("foreign_close")) },
      { n: 44, says: "A new ticket, which has no id", act: { kind: "new_ticket" } },
      {
        n: 45,
        says: "The computer's clock is a day behind",
        act: { kind: "page", trouble: "clock_behind" },
      },
    ],
  },
  {
    name: "Storage",
    faults: [
      { n: 46, says: "The browser refuses storage", act: { kind: "page", trouble: "storage_blocked" } },
      { n: 47, says: "Storage is full", act: { kind: "page", trouble: "storage_full" } },
      {
        n: 48,
        says: "What was kept in storage is unreadable",
        act: { kind: "page", trouble: "storage_spoiled" },
      },
      {
        n: 49,
        says: "What was kept is another agent's",
        act: rules(any("drop", TICKET, always)),
        then: "Write, choose another agent under Signed in as, then remove the fault.",
      },
      {
        n: 50,
        says: "What was kept is more than a week old",
        act: { kind: "page", trouble: "clock_ahead" },
        then: "Let a write fail first, by F5.",
      },
    ],
  },
  {
    name: "App framework",
    faults: [
      {
        n: 51,
        says: "client.request is never answered",
        act: { kind: "wire", fault: "no_request_answer" },
      },
      { n: 52, says: "A flood of events: fifty times ticket.updated", act: { kind: "flood" } },
      {
        n: 53,
        says: "One path of every call fails and the others do not",
        act: { kind: "wire", fault: "partial_errors" },
      },
      {
        n: 54,
        says: "The installation has no settings",
        act: { kind: "wire", fault: "no_settings" },
        then: "Reload the apps.",
      },
    ],
  },
];
