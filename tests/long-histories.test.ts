import { describe, expect, it } from "@jest/globals";
import type { AccountAnswer, AccountRequest } from "../preview/account/account";
import { createAccount } from "../preview/account/create-account";
import type { HandoffReview } from "../src/domain/handoff-review";
import { readSettings } from "../src/domain/policy/settings";
import { withVocabulary } from "../src/domain/policy/with-vocabulary";
import { reviewTicket } from "../src/domain/review";
import { fakeFramework } from "../src/zendesk/framework/fake-framework";
import { ticketFromBundle } from "../src/zendesk/ticket-from-bundle";
import { completeTicket } from "../src/zendesk/zaf/complete-ticket";
import { readingOnce } from "../src/zendesk/zaf/read-once";
import { createZafClient } from "../src/zendesk/zaf-client";
import { readStories } from "./read-stories";

const NOW = Date.parse("2026-12-01T00:00:00Z");
const AGENT = 380001000001;

type Answers = (request: AccountRequest) => AccountAnswer;

const storyOf = (name: string) => {
  const found = readStories().find((file) => file.name === name);
  if (found === undefined) throw new Error(`no story ${name}`);
  return found.story;
};

function ticketOf(bundle: unknown) {
  const read = ticketFromBundle(bundle);
  if (read.kind === "unreadable") throw new Error(`${read.path} ${read.problem}`);
  return read.ticket;
}

/** The story's ticket as the app completes it over REST, with the addresses it asked for, and as the file holds it. */
async function bothWays(
  name: string,
  answersOf: (usual: Answers) => Answers = (usual) => usual,
  changed: (story: ReturnType<typeof storyOf>) => ReturnType<typeof storyOf> = (story) => story,
) {
  const story = changed(storyOf(name));
  const account = createAccount({ stories: [story], now: NOW, rateLimits: "off" });
  const answer = answersOf((request) => account.handle(request, { userId: AGENT }, NOW));
  const asked: string[] = [];
  const framework = fakeFramework({
    rest: ({ method, url }) => {
      asked.push(url);
      const { status, body, headers } = answer({ method, url });
      return { status, text: body, json: JSON.parse(body), headers };
    },
  });
  const client = createZafClient(() => framework.sdk);
  const { ticket, ticket_fields, groups, users, brands, ticket_forms } = story;
  const opened = { ticket, ticket_fields, groups, users, brands, ticket_forms };
  const completed = await completeTicket(client, ticketOf(opened), readingOnce(client));
  const policy = withVocabulary(readSettings(story.settings ?? {}).policy);
  const reviewed = (ticket: Parameters<typeof reviewTicket>[0]) => reviewTicket(ticket, policy, NOW);
  return { asked, completed, overRest: reviewed(completed), fromFile: reviewed(ticketOf(story)) };
}

/** All pages of a list as one, as of an endpoint without pages. */
function whole(usual: Answers, request: AccountRequest): AccountAnswer {
  const url = withoutPages(request.url);
  const pages = [1, 2, 3, 4, 5, 6].map((page) =>
    JSON.parse(usual({ ...request, url: `${url}&per_page=100&page=${page}` }).body),
  );
  const audits = pages.flatMap((page) => page.audits);
  const body = JSON.stringify({ ...pages[0], audits, next_page: null });
  return { status: 200, headers: { "content-type": "application/json" }, body };
}

/** What of a review does not hang on which of Zendesk's tellings of a conversation was read. */
function toldBy(review: HandoffReview) {
  if (review.kind === "none") throw new Error("no handoff found");
  const { handoffs, brief, known, route, findings } = review;
  return {
    handoffs: handoffs.map(({ at, boundary: { kind }, bot, reason, summary }) => ({
      ...{ at, kind, bot, reason, summary },
    })),
    brief,
    known: known.map(({ key, value }) => ({ key, value })),
    route,
    findings: findings.map(({ id }) => id),
  };
}

const isAudits = ({ url }: AccountRequest) => url.includes("/audits?");
const withoutPages = (url: string) => url.replace(/[?&](?:page%5Bsize%5D|page\[size\]|sort)=[^&]*/g, "");

/** Zendesk says of archived tickets that their audits have no pages; it does not say what becomes of a page asked for. */
const ARCHIVED: readonly (readonly [doubt: string, answers: (usual: Answers) => Answers])[] = [
  [
    "the page is left out of account",
    (usual) => (request) => (isAudits(request) ? whole(usual, request) : usual(request)),
  ],
  [
    "the page is refused",
    (usual) => (request) =>
      isAudits(request) && withoutPages(request.url) !== request.url
        ? {
            status: 400,
            headers: { "content-type": "application/json" },
            body: JSON.stringify({ errors: [{ code: "InvalidPaginationParameter", title: "no pages" }] }),
          }
        : isAudits(request)
          ? whole(usual, request)
          : usual(request),
  ],
];

describe("an archived ticket, whose audits have no pages", () => {
  it.each(ARCHIVED)("is read whole where %s, in three reads", async (_doubt, answers) => {
    const { asked, completed, overRest, fromFile } = await bothWays("archived-ticket", answers);
    expect(asked.length).toBeLessThanOrEqual(3);
    expect(completed.changes.length).toBeGreaterThan(450);
    expect(completed.comments.length).toBeGreaterThan(100);
    expect(toldBy(overRest)).toEqual(toldBy(fromFile));
  });
});

describe("a ticket with a hundred and one comments", () => {
  it("is reviewed as if all had come on one page, the bot's note on the second among them", async () => {
    const { asked, completed, overRest, fromFile } = await bothWays("comments-on-two-pages");
    expect(asked).toHaveLength(3);
    expect(asked.filter((url) => url.includes("/comments?"))).toHaveLength(1);
    expect(completed.comments).toHaveLength(101);
    expect(overRest).toEqual(fromFile);
  });

  it("says that comments are missing where the third read went to the conversation log", async () => {
    const { asked, completed } = await bothWays("comments-on-two-pages", undefined, (story) => ({
      ...story,
      ticket: { ...story.ticket, via: { channel: "native_messaging" }, from_messaging_channel: true },
    }));
    expect(asked).toHaveLength(3);
    expect(asked.at(-1)).toContain("conversation_log");
    expect(completed.comments.length).toBeLessThan(101);
    expect(completed.unread).toEqual(["others", "more_comments", "more_audits"]);
  });

  it("has its note in no page of the newest hundred", async () => {
    const account = createAccount({ stories: [storyOf("comments-on-two-pages")], now: NOW });
    const url = "/api/v2/tickets/201/comments?page[size]=100&sort=-created_at";
    const { body } = account.handle({ method: "GET", url }, { userId: AGENT }, NOW);
    const page = JSON.parse(body);
    expect(page.meta.has_more).toBe(true);
    expect(page.comments).toHaveLength(100);
  });
});

describe("a conversation log that Zendesk has given too often this minute", () => {
  const tooMany: AccountAnswer = {
    status: 429,
    headers: { "retry-after": "42", "content-type": "text/html" },
    body: JSON.stringify("Rate limit exceeded"),
  };

  it("stays unread, and the rest is reviewed", async () => {
    const { asked, completed, overRest } = await bothWays(
      "phantom-handoff",
      (usual) => (request) => (request.url.includes("conversation_log") ? tooMany : usual(request)),
    );
    expect(asked.filter((url) => url.includes("conversation_log"))).toHaveLength(1);
    expect(completed.unread).toContain("conversation");
    expect(overRest).toMatchObject({ feedback: { verdict: "none" } });
  });

  it("is not asked for where the history has a transcript", async () => {
    const { asked } = await bothWays("two-handoffs");
    expect(asked.filter((url) => url.includes("conversation_log"))).toEqual([]);
  });
});
