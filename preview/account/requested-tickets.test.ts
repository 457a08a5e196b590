import { expect, it } from "@jest/globals";
import { anAccount, aStory, PEOPLE } from "./an-account";
import { rowsOf } from "./row";

const REQUESTED = `/api/v2/users/${PEOPLE.customer}/tickets/requested`;
const stories = [
  aStory({ id: 1, created_at: "2026-11-02T10:00:00Z" }),
  aStory({ id: 2, created_at: "2026-11-01T10:00:00Z" }),
  aStory({ id: 3, requester_id: PEOPLE.agent }),
];
const ids = (query: string) =>
  rowsOf(anAccount({ stories }).get(`${REQUESTED}?${query}`).body.tickets).map(({ id }) => id);

it.each([
  ["sort_by=created_at&sort_order=desc", [1, 2]],
  ["sort_by=created_at", [2, 1]],
  ["sort_by=created_at&sort_order=desc&per_page=1", [1]],
])("a user's own tickets: %s", (query, expected) => {
  expect(ids(query)).toEqual(expected);
});

it("nobody's tickets are not found", () => {
  expect(anAccount().get("/api/v2/users/99999/tickets/requested").status).toBe(404);
});
