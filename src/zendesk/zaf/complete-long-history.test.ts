import { describe, expect, it } from "@jest/globals";
import type { Ticket } from "../../domain/ticket";
import { fakeFramework } from "../framework/fake-framework";
import { createZafClient } from "../zaf-client";
import { completeTicket } from "./complete-ticket";
import { openTicket } from "./open-ticket";
import { readingOnce } from "./read-once";

const moved = { type: "Change", field_name: "group_id", previous_value: "1", value: "2" };
const opened = (channel: string) =>
  openTicket(new Map<string, unknown>(Object.entries({ "ticket.id": 5, "ticket.via": { channel } })), []);

describe("a history longer than a page", () => {
  const page = (id: number) => ({ audits: [{ id, created_at: `2026-11-22T10:00:${id}Z`, events: [moved] }] });
  const long = () => {
    const sent: string[] = [];
    const framework = fakeFramework({
      rest: ({ url }) => {
        sent.push(url);
        if (url.includes("comments?")) return { json: { comments: [] } };
        if (url.includes("sort=-")) return { json: { ...page(30), meta: { has_more: true } } };
        return { json: page(10) };
      },
    });
    const client = createZafClient(() => framework.sdk);
    const readOnce = readingOnce(client);
    return { sent, complete: (ticket: Ticket) => completeTicket(client, ticket, readOnce) };
  };

  it("is read from both its ends", async () => {
    const { changes } = await long().complete(opened("mail"));
    expect(changes.map(({ auditId }) => auditId)).toEqual(["10", "30"]);
  });

  it("is read from its beginning once", async () => {
    const { sent, complete } = long();
    const ticket = opened("mail");
    await complete(ticket);
    expect((await complete(ticket)).changes).toHaveLength(2);
    expect(sent.filter((url) => url.includes("sort=created_at"))).toHaveLength(1);
  });

  it("gives way to the conversation log, the third read being the last", async () => {
    const { sent, complete } = long();
    await complete(opened("native_messaging"));
    expect(sent).toHaveLength(3);
    expect(sent.at(-1)).toContain("conversation_log");
  });
});

describe("what of a long history is not read is said", () => {
  const comment = (id: number) => ({ id, plain_body: `${id}`, created_at: `2026-11-22T09:00:${id}Z` });
  const audit = (id: number) => ({ id, created_at: `2026-11-22T10:00:${id}Z`, events: [moved] });
  const more = { meta: { has_more: true } };
  const comments = (ids: readonly number[]) => ({ comments: ids.map(comment) });
  const audits = (ids: readonly number[]) => ({ audits: ids.map(audit) });

  const unreadOf = async (channel: string, pages: Readonly<Record<string, object>>) => {
    const framework = fakeFramework({
      rest: ({ url }) => {
        const [, list = ""] = /\/(\w+)\?/.exec(url) ?? [];
        const json = pages[`${url.includes("sort=created_at") ? "oldest " : ""}${list}`];
        return json === undefined ? { status: 404, text: "" } : { json };
      },
    });
    const client = createZafClient(() => framework.sdk);
    const { unread } = await completeTicket(client, opened(channel), readingOnce(client));
    return unread.filter((part) => part !== "others");
  };

  const short = { comments: comments([30]), audits: audits([30]), conversation_log: { events: [] } };
  const longComments = { ...short, comments: { ...comments([30, 40]), ...more } };
  const longAudits = { ...short, audits: { ...audits([30, 40]), ...more } };
  const long = { ...longAudits, comments: longComments.comments };

  it.each<
    [rule: string, channel: string, pages: Readonly<Record<string, object>>, unread: readonly string[]]
  >([
    ["nothing of a short one", "native_messaging", short, []],
    [
      "both lists, where the log took the third read",
      "native_messaging",
      long,
      ["more_comments", "more_audits"],
    ],
    ["the audits, where the log took the third read", "native_messaging", longAudits, ["more_audits"]],
    ["nothing of comments of which the audits tell", "native_messaging", longComments, []],
    [
      "the comments, where the audits were refused and the log took the third read",
      "native_messaging",
      { comments: longComments.comments, conversation_log: { events: [] } },
      ["more_comments", "audits"],
    ],
    ["nothing where the oldest audits end the list", "mail", { ...long, "oldest audits": audits([10]) }, []],
    [
      "nothing where the two pages meet",
      "mail",
      { ...long, "oldest audits": { ...audits([10, 30]), ...more } },
      [],
    ],
    [
      "what may lie between two pages that do not meet",
      "mail",
      { ...long, "oldest audits": { ...audits([10, 20]), ...more } },
      ["more_comments", "more_audits"],
    ],
    ["both, where the oldest audits are refused", "mail", long, ["more_comments", "more_audits"]],
    [
      "nothing of comments that were read from both ends, where the audits were refused",
      "mail",
      { comments: longComments.comments, "oldest comments": comments([10]) },
      ["audits"],
    ],
  ])("%s (%s)", async (_rule, channel, pages, unread) => {
    expect([...(await unreadOf(channel, pages))].sort()).toEqual([...unread].sort());
  });
});
