import { describe, expect, it } from "@jest/globals";
import { anAccount, aStory, FRAUD, PEOPLE } from "./an-account";

const change = (field_name: string, previous_value: string, value: string) => ({
  id: 1,
  events: [{ type: "Change", field_name, previous_value, value }],
});

describe("a ticket's metrics", () => {
  it("count stations, reopenings and public replies, in a list under the singular name", () => {
    const audits = [
      change("status", "solved", "open"),
      change("status", "open", "pending"),
      change("group_id", "1", "2"),
    ];
    const comments = [
      { author_id: PEOPLE.customer, public: true, created_at: "2026-11-20T09:00:00Z" },
      { author_id: PEOPLE.agent, public: false, created_at: "2026-11-20T09:10:00Z" },
      { author_id: PEOPLE.agent, public: true, created_at: "2026-11-20T09:30:00Z" },
    ];
    const { write, get } = anAccount({ stories: [aStory({}, { audits, comments })] });
    write("PUT", "/api/v2/tickets/1", { ticket: { group_id: FRAUD } });
    expect(get("/api/v2/tickets/1/metrics").body).toMatchObject({
      ticket_metric: [
        {
          ticket_id: 1,
          reopens: 1,
          replies: 1,
          group_stations: 2,
          assignee_stations: 0,
          reply_time_in_minutes: { calendar: 30 },
        },
      ],
    });
  });

  it("have no reply time without a reply", () => {
    expect(anAccount().get("/api/v2/tickets/1/metrics").body).toMatchObject({
      ticket_metric: [{ replies: 0, group_stations: 1, reply_time_in_minutes: { calendar: null } }],
    });
  });
});
