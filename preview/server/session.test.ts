import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import { describe, expect, it } from "@jest/globals";
import { actorOf, colleagueOf, sessionCookie } from "./session";

const ADMIN = { userId: 1 };
const asking = (headers: Record<string, string>) =>
  Object.assign(new IncomingMessage(new Socket()), { headers });

describe("who asks", () => {
  it.each([
    ["a request without a cookie is the admin's", "", ADMIN],
    ["another site's cookie says nothing", "theme=dark", ADMIN],
    ["the cookie names an agent", "a=b; local_zendesk_4500=7", { userId: 7 }],
    ["another port's cookie is another account's", "local_zendesk_4501=7", ADMIN],
    ["a session that has ended is nobody's", "local_zendesk_4500=nobody", null],
    ["a cookie that makes no sense is nobody's", "local_zendesk_4500=x", null],
  ])("%s", (_rule, cookie, actor) => {
    expect(actorOf(asking({ cookie }), 4500, ADMIN)).toEqual(actor);
  });

  it.each([{ userId: 7 }, null])("is read from the cookie that was set for %j", (actor) => {
    const cookie = sessionCookie(actor, 4500).split(";")[0] ?? "";
    expect(actorOf(asking({ cookie }), 4500, ADMIN)).toEqual(actor);
  });

  it("is a colleague only where the header says so", () => {
    expect(colleagueOf(asking({ "x-local-zendesk-colleague": "9" }))).toEqual({ userId: 9 });
    expect(colleagueOf(asking({}))).toBeNull();
    expect(colleagueOf(asking({ "x-local-zendesk-colleague": "-1" }))).toBeNull();
  });
});
