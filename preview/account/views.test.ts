import { describe, expect, it } from "@jest/globals";
import { anAccount, aStory, FRAUD, PEOPLE } from "./an-account";
import { type Row, rowOf, rowsOf } from "./row";

const VIEWS = "/api/v2/views";
const stories = [
  aStory({ id: 1, assignee_id: PEOPLE.agent, updated_at: "2026-11-20T08:00:00Z" }),
  aStory({ id: 2, updated_at: "2026-11-20T09:00:00Z" }),
  aStory({ id: 3, status: "solved", assignee_id: PEOPLE.agent }),
  aStory({ id: 4, group_id: FRAUD, updated_at: "2026-11-20T07:00:00Z" }),
];
const idsIn = (rows: unknown) => rowsOf(rows).map(({ id }) => id);

/** The ids of the views, by their titles. */
function viewsOf({ get }: ReturnType<typeof anAccount>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(rowsOf(get(VIEWS).body.views).map(({ title, id }) => [title, id]));
}

describe("a view", () => {
  it.each<[string, keyof typeof PEOPLE, readonly number[]]>([
    ["Your unsolved tickets", "agent", [1]],
    ["Your unsolved tickets", "admin", []],
    ["Unassigned tickets", "agent", [2, 4]],
    ["All unsolved tickets", "agent", [2, 1, 4]],
    ["All unsolved tickets", "assignedOnly", []],
    ["Recently solved tickets", "agent", [3]],
  ])("%s lists for %s, newest update first: %j", (title, who, ids) => {
    const account = anAccount({ stories });
    const { body } = account.get(`${VIEWS}/${viewsOf(account)[title]}/tickets.json`, who);
    expect(idsIn(body.tickets)).toEqual(ids);
  });

  it("is shown with its conditions, executed with its columns, and counted", () => {
    const account = anAccount({ stories });
    const id = viewsOf(account)["All unsolved tickets"];
    const view = rowOf(account.get(`${VIEWS}/${id}`).body.view);
    expect(view.conditions).toEqual({
      all: [{ field: "status", operator: "less_than", value: "solved" }],
      any: [],
    });
    const { body } = account.get(`${VIEWS}/${id}/execute.json`);
    expect(body.columns).toContainEqual({ id: "subject", title: "Subject" });
    expect(idsIn(rowsOf(body.rows).map(({ ticket }) => ticket))).toEqual([2, 1, 4]);
    const count = { view_id: id, value: 3, pretty: "3", fresh: true };
    expect(account.get(`${VIEWS}/${id}/count`).body.view_count).toMatchObject(count);
    const many = account.get(`${VIEWS}/count_many?ids=${id},404`).body;
    expect(many).toMatchObject({ view_counts: [count] });
  });

  it("sees a write at once, and is not found by an id nobody has", () => {
    const account = anAccount({ stories });
    const url = `${VIEWS}/${viewsOf(account)["Your unsolved tickets"]}/tickets`;
    account.write("PUT", "/api/v2/tickets/1", { ticket: { status: "solved" } });
    expect(account.get(url).body.tickets).toEqual([]);
    for (const path of ["", "/tickets", "/execute", "/count"])
      expect(account.get(`${VIEWS}/404${path}`).status).toBe(404);
  });
});

describe("a view's limits", () => {
  const refused = (replies: readonly Readonly<{ status: number; body: Row }>[]) =>
    replies.filter(({ status }) => status === 429).length;
  const times = <T>(count: number, make: () => T): readonly T[] => Array.from({ length: count }, make);

  it("are 5 a minute for each view and agent, counting and executing together", () => {
    const account = anAccount({ stories });
    const [one, other] = Object.values(viewsOf(account));
    const execute = (id: unknown, who: "agent" | "admin" = "agent") =>
      account.get(`${VIEWS}/${id}/execute`, who);
    expect(refused(times(5, () => execute(one)))).toBe(0);
    expect(refused([account.get(`${VIEWS}/${one}/count`)])).toBe(1);
    expect(refused([execute(other), execute(one, "admin"), account.get(`${VIEWS}/${one}/tickets`)])).toBe(0);
    account.wait(60);
    expect(refused([execute(one)])).toBe(0);
  });

  it("are 6 a minute for counts of many", () => {
    const { get } = anAccount({ stories });
    expect(refused(times(7, () => get(`${VIEWS}/count_many?ids=1`)))).toBe(1);
  });
});
