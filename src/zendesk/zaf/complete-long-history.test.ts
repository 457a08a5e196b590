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
