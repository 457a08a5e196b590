import { describe, expect, it } from "@jest/globals";
import { aGateway, me, restAnswers } from "../a-gateway";

describe("the agent's role", () => {
  const as = (role: unknown, user?: object) =>
    aGateway({
      values: { currentUser: { ...me, role } },
      rest: restAnswers(user === undefined ? {} : { "GET /api/v2/users/me": { json: { user } } }),
    });

  it.each([
    ["a word is believed", "admin", undefined, "admin", 0],
    ["an end user is one", "end-user", undefined, "end_user", 0],
    ["a number is asked about: a light agent", 360001, { id: 7, role_type: 1 }, "light_agent", 1],
    ["a number is asked about: a role of the account's own", 360001, { id: 7, role_type: 0 }, "custom", 1],
    ["a number nobody explains", 360001, undefined, "custom", 1],
    ["a session that ended explains nothing", 360001, { id: null, role_type: 1 }, "custom", 1],
    ["a word nobody knows", "contributor", undefined, "custom", 0],
  ])("%s", async (_rule, role, user, expected, reads) => {
    const { gateway, requests } = as(role, user);
    expect((await gateway.surroundings()).agent.role).toBe(expected);
    expect(requests).toHaveLength(reads);
  });

  it("is asked once in a browser", async () => {
    const { gateway, requests } = as(360001, { id: 7, role_type: 1 });
    await gateway.surroundings();
    expect((await gateway.surroundings()).agent.role).toBe("light_agent");
    expect(requests).toHaveLength(1);
  });
});
