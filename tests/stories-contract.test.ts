import { describe, expect, it } from "@jest/globals";
import { contractFrom } from "../preview/account/contract/contract";
import { readDescription } from "../preview/account/contract/zendesk-description";
import { readStories, type StoryFile } from "./read-stories";

const description = readDescription();
const contract = description === null ? null : contractFrom(description);
const withDescription = contract === null ? describe.skip : describe;
const eachStory = readStories().map((file) => [file.name, file] as const);

/** The answers of Zendesk that a story's parts were taken from, each with its operation. */
function answersOf({ story }: StoryFile): readonly (readonly [url: string, body: unknown])[] {
  const ticket = `/api/v2/tickets/${story.ticket.id}`;
  const more = { count: 0, next_page: null, previous_page: null };
  const cursor = {
    meta: { has_more: false, after_cursor: "", before_cursor: "" },
    links: { next: "", prev: "" },
  };
  return [
    [ticket, { ticket: story.ticket }],
    [`${ticket}/audits`, { audits: story.audits, ...more }],
    [`${ticket}/comments`, { comments: story.comments, ...more }],
    [`${ticket}/conversation_log`, { events: story.conversation_log, ...cursor }],
    ["/api/v2/ticket_fields", { ticket_fields: story.ticket_fields }],
    ["/api/v2/groups", { groups: story.groups, ...more }],
    ...(story.users ?? []).map((user) => [`/api/v2/users/${user.id}`, { user }] as const),
  ];
}

const okJson = (body: unknown) => ({
  status: 200,
  headers: { "content-type": "application/json" },
  body: JSON.stringify(body),
});

withDescription("every part of a story is an answer that Zendesk could give", () => {
  it.each(eachStory)("%s", (_name, file) => {
    const problems = answersOf(file).flatMap(
      ([url, body]) => contract?.answer({ method: "GET", url }, okJson(body)) ?? [],
    );
    expect(problems).toEqual([]);
  });
});
