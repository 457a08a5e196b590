import { describe, expect, it } from "@jest/globals";
import { anAccount, aStory, FRAUD, NOON, PEOPLE } from "../an-account";
import { rowOf, rowsOf } from "../row";
import { createDelivery } from "./create-delivery";
import type { FaultRule } from "./fault-rule";
import { FAULT_KINDS, FAULTS, type FaultKind } from "./faults";

const TAGS = "/api/v2/tickets/1/tags";
const headers = { "content-type": "application/json" };
const flagging = { method: "PUT", url: TAGS, headers, body: JSON.stringify({ tags: ["flag"] }) };
const agent = { userId: PEOPLE.agent };

/** One way of going wrong on the first write of tags, and everything one can see of it. */
function struckBy(kind: FaultKind, more: Partial<FaultRule> = {}) {
  const { account } = anAccount({ stories: [aStory()] });
  const rule = { id: "r", match: { method: "PUT", path: "/api/v2/tickets/*/tags" }, kind, ...more };
  const way = createDelivery(account, [rule]);
  const tags = () => account.ticket(1)?.tags;
  return { account, way, tags, send: (at = NOON) => way.deliver(flagging, agent, at) };
}

describe("on the way to Zendesk", () => {
  it.each<[FaultKind, string[], string[]]>([
    // kind, tags right after, tags a minute later
    ["drop", ["vip"], ["vip"]],
    ["lose_answer", ["vip", "flag"], ["vip", "flag"]],
    ["apply_late", ["vip"], ["vip", "flag"]],
  ])("%s: no answer comes", (kind, soon, later) => {
    const { send, tags, account } = struckBy(kind);
    expect(send()).toMatchObject({ kind: "cut" });
    expect(tags()).toEqual(soon);
    account.advance(NOON + 60_000);
    expect(tags()).toEqual(later);
  });

  it("a request may end in silence instead of a broken connection", () => {
    expect(struckBy("drop", { ending: "lost" }).send()).toEqual({ kind: "lost" });
    expect(struckBy("drop", { delayMs: 700 }).send()).toEqual({ kind: "cut", delayMs: 700 });
  });

  it("a late write is carried out when its time has come, not before", () => {
    const { send, tags, account } = struckBy("apply_late", { delayMs: 5000 });
    send();
    account.advance(NOON + 4999);
    expect(tags()).toEqual(["vip"]);
    account.advance(NOON + 5000);
    expect(tags()).toEqual(["vip", "flag"]);
  });

  it("a duplicate brings back a tag that was removed in between", () => {
    const { send, tags, account } = struckBy("duplicate", { delayMs: 5000 });
    send();
    account.handle({ method: "DELETE", url: `${TAGS}?tags=flag` }, agent, NOON + 1000);
    expect(tags()).toEqual(["vip"]);
    account.advance(NOON + 5000);
    expect(tags()).toEqual(["vip", "flag"]);
  });

  it("a slow answer is the right one", () => {
    expect(struckBy("slow").send()).toMatchObject({
      delayMs: 30_000,
      answer: { status: 200, body: '{"tags":["flag","vip"]}' },
    });
  });
});

describe("refused by Zendesk", () => {
  it.each<[FaultKind, number, RegExp]>([
    ["rate_limited", 429, /^Rate limit for ticket updates exceeded/],
    ["rate_limited_without_wait", 429, /"errors"/],
    ["maintenance", 503, /<html>/],
    ["server_error", 500, /InternalServerError/],
    ["bad_gateway", 502, /<html>/],
    ["gateway_timeout", 504, /<html>/],
    ["signed_out", 401, /Couldn't authenticate you/],
    ["forbidden", 403, /"title":"Forbidden"/],
    ["not_found", 404, /RecordNotFound/],
    ["no_endpoint", 404, /InvalidEndpoint/],
    ["update_conflict", 409, /UpdateConflict/],
    ["database_conflict", 409, /DatabaseConflict/],
    ["closed", 422, /closed prevents ticket update/],
    ["invalid_elsewhere", 422, /"details":\{"ticket_form_id"/],
    ["tags_too_long", 422, /"details":\{"tags"/],
    ["too_large", 413, /PayloadTooLarge/],
  ])("%s answers %i and nothing is written", (kind, status, body) => {
    const { send, tags } = struckBy(kind);
    expect(send()).toMatchObject({ kind: "answer", answer: { status, body: expect.stringMatching(body) } });
    expect(tags()).toEqual(["vip"]);
  });

  it("says how long to wait, as text and not as JSON, or does not say it", () => {
    const facts = (kind: FaultKind) => rowOf(struckBy(kind).send()).answer;
    expect(facts("rate_limited")).toMatchObject({
      headers: { "retry-after": "93", "content-type": expect.stringContaining("text/html") },
    });
    expect(rowOf(rowOf(facts("rate_limited_without_wait")).headers)).not.toHaveProperty("retry-after");
  });

  it("an ended session makes users/me nobody", () => {
    const { way } = struckBy("signed_out", { match: {} });
    expect(way.deliver({ method: "GET", url: "/api/v2/users/me.json" }, agent, NOON)).toMatchObject({
      answer: { status: 200, body: expect.stringContaining('"id":null') },
    });
  });
});

describe("an answer that is spoilt", () => {
  it.each<[FaultKind, RegExp]>([
    ["html_answer", /^<!DOCTYPE html>/],
    ["empty_answer", /^$/],
    ["truncated_answer", /^\{"tags":\["[^}]*$/],
  ])("%s hides a write that was carried out", (kind, body) => {
    const { send, tags } = struckBy(kind);
    expect(send()).toMatchObject({ answer: { status: 200, body: expect.stringMatching(body) } });
    expect(tags()).toEqual(["vip", "flag"]);
  });

  it("tags_dropped answers 200 without the tag, and without having kept it", () => {
    const { send, tags } = struckBy("tags_dropped");
    expect(send()).toMatchObject({ answer: { status: 200, body: '{"tags":["vip"]}' } });
    expect(tags()).toEqual(["vip"]);
  });

  it("tags_dropped keeps the rest of a ticket update", () => {
    const { way, account, tags } = struckBy("tags_dropped", { match: {} });
    const body = JSON.stringify({ ticket: { priority: "high", tags: ["other"] } });
    way.deliver({ method: "PUT", url: "/api/v2/tickets/1", headers, body }, agent, NOON);
    expect(account.ticket(1)?.priority).toBe("high");
    expect(tags()).toEqual(["vip"]);
  });

  it("drifted_answer changes types and adds properties, and stays JSON", () => {
    const { way } = struckBy("drifted_answer", { match: {} });
    const delivery = way.deliver({ method: "GET", url: "/api/v2/tickets/1" }, agent, NOON);
    const answer = delivery.kind === "answer" ? delivery.answer.body : "";
    expect(JSON.parse(answer)).toMatchObject({
      ticket: { tags: "vip", via: { channel: 75 }, brand_new_property: {} },
    });
  });
});

describe("somebody else meddles", () => {
  const audits = (account: ReturnType<typeof struckBy>["account"]) =>
    rowsOf(
      rowOf(JSON.parse(account.handle({ method: "GET", url: "/api/v2/tickets/1/audits" }, agent, NOON).body))
        .audits,
    );

  it("foreign_tags: another agent's tag is there as well, in their name", () => {
    const { send, tags, account } = struckBy("foreign_tags");
    send();
    expect(tags()).toEqual(["vip", "added_elsewhere", "flag"]);
    expect(audits(account)).toMatchObject([{ author_id: PEOPLE.admin }, { author_id: PEOPLE.agent }]);
  });

  it("foreign_removal: another agent's removal stands beside the flag", () => {
    const { send, tags, account } = struckBy("foreign_removal");
    send();
    expect(tags()).toEqual(["flag"]);
    expect(audits(account)).toMatchObject([{ author_id: PEOPLE.admin }, { author_id: PEOPLE.agent }]);
  });

  it("foreign_tags: the other is never the one who asks", () => {
    const { way, account } = struckBy("foreign_tags");
    way.deliver(flagging, { userId: PEOPLE.admin }, NOON);
    expect(audits(account)).toMatchObject([{ author_id: PEOPLE.agent }, { author_id: PEOPLE.admin }]);
  });

  it("foreign_tags: a guarded write meets a conflict in the next second", () => {
    const { way } = struckBy("foreign_tags");
    const body = JSON.stringify({
      tags: ["flag"],
      safe_update: "true",
      updated_stamp: "2026-11-20T10:00:00Z",
    });
    expect(way.deliver({ ...flagging, body }, agent, NOON)).toMatchObject({ answer: { status: 409 } });
  });

  it("foreign_there_and_back: two more audits and no other tag, within the same second", () => {
    const { send, tags, account } = struckBy("foreign_there_and_back");
    send();
    expect(tags()).toEqual(["vip", "flag"]);
    expect(audits(account).map(({ author_id }) => author_id)).toEqual([
      PEOPLE.admin,
      PEOPLE.admin,
      PEOPLE.agent,
    ]);
    expect(new Set(audits(account).map(({ created_at }) => created_at)).size).toBe(1);
  });

  it("foreign_reassign: the flag lands on a ticket of another group, or nowhere", () => {
    const { send, account } = struckBy("foreign_reassign");
    expect(send()).toMatchObject({ answer: { status: 200 } });
    expect(account.ticket(1)).toMatchObject({ group_id: FRAUD, tags: ["vip", "flag"] });
    const limited = struckBy("foreign_reassign");
    const answer = limited.way.deliver(flagging, { userId: PEOPLE.groupLimited }, NOON);
    expect(answer).toMatchObject({ answer: { status: 403 } });
    expect(limited.tags()).toEqual(["vip"]);
  });

  it("foreign_close: the flag comes too late for a ticket that is closed", () => {
    const { send, tags } = struckBy("foreign_close");
    expect(send()).toMatchObject({
      answer: { status: 422, body: expect.stringContaining("closed prevents") },
    });
    expect(tags()).toEqual(["vip"]);
  });

  it("stale_full_save: the flag is answered, and gone afterwards by another's hand", () => {
    const { send, tags, account } = struckBy("stale_full_save", { delayMs: 3000 });
    expect(send()).toMatchObject({ answer: { body: '{"tags":["flag","vip"]}' } });
    account.advance(NOON + 3000);
    expect(tags()).toEqual(["vip"]);
    expect(audits(account).at(-1)).toMatchObject({ author_id: PEOPLE.admin });
  });

  it("trigger_removes_tags: the answer lacks the flag, and the audit names the rule", () => {
    const { send, account } = struckBy("trigger_removes_tags");
    expect(send()).toMatchObject({ answer: { status: 200, body: '{"tags":["vip"]}' } });
    expect(audits(account)).toMatchObject([
      {
        events: [
          { field_name: "tags", value: ["vip", "flag"] },
          {
            field_name: "tags",
            value: ["vip"],
            via: { channel: "rule", source: { rel: "trigger", from: { title: "Clean up tags" } } },
          },
        ],
      },
    ]);
  });

  it("trigger_adds_tags: the answer holds a tag nobody sent", () => {
    expect(struckBy("trigger_adds_tags").send()).toMatchObject({
      answer: { body: '{"tags":["flag","touched_by_trigger","vip"]}' },
    });
  });

  it("stale_read: a reader sees the ticket as it stood before the write", () => {
    const { way, account } = struckBy("stale_read", { match: { method: "GET" }, delayMs: 5000 });
    account.handle(flagging, agent, NOON + 1000);
    const read = () => way.deliver({ method: "GET", url: TAGS }, agent, NOON + 2000);
    expect(read()).toMatchObject({ answer: { body: '{"tags":["vip"]}' } });
    expect(read()).toMatchObject({ answer: { body: '{"tags":["flag","vip"]}' } });
  });
});

describe("how long an answer takes", () => {
  const answering = FAULT_KINDS.filter(
    (kind) =>
      !["drop", "lose_answer", "apply_late", "duplicate", "stale_full_save", "stale_read"].includes(kind),
  );

  it.each(answering)("%s: at once, or as long as the rule says", (kind) => {
    expect(struckBy(kind).send()).toMatchObject({ delayMs: kind === "slow" ? 30_000 : 0 });
    expect(struckBy(kind, { delayMs: 700 }).send()).toMatchObject({ delayMs: 700 });
  });
});

describe("a rule", () => {
  const statuses = (rule: Partial<FaultRule>, sent = 5) => {
    const { send } = struckBy("server_error", rule);
    return Array.from({ length: sent }, () => {
      const delivery = send();
      return delivery.kind === "answer" ? delivery.answer.status : 0;
    });
  };

  it.each<[string, Partial<FaultRule>, number[]]>([
    ["strikes the first match once, if nothing else is said", {}, [500, 200, 200, 200, 200]],
    ["strikes from the nth on", { nth: 3 }, [200, 200, 500, 200, 200]],
    ["strikes several times", { nth: 2, times: 3 }, [200, 500, 500, 500, 200]],
    ["strikes all", { times: "all" }, [500, 500, 500, 500, 500]],
    ["leaves other methods alone", { match: { method: "DELETE" } }, [200, 200, 200, 200, 200]],
    ["leaves other paths alone", { match: { path: "/api/v2/users/*" } }, [200, 200, 200, 200, 200]],
    [
      "takes a path with .json for the same",
      { match: { path: "/api/v2/tickets/1/tags.json" } },
      [500, 200, 200, 200, 200],
    ],
    ["matches the end of a path", { match: { path: "*/tags" } }, [500, 200, 200, 200, 200]],
    ["does not match half a path", { match: { path: "*/tag" } }, [200, 200, 200, 200, 200]],
  ])("%s", (_what, rule, expected) => {
    expect(statuses(rule)).toEqual(expected);
  });

  it("counts what it met and what it struck, and the first that strikes decides", () => {
    const { account } = anAccount();
    const way = createDelivery(account, [
      { id: "second", match: {}, kind: "not_found", nth: 2 },
      { id: "every", match: {}, kind: "server_error", times: "all" },
    ]);
    const statuses = [1, 2, 3].map(() => way.deliver(flagging, agent, NOON));
    expect(statuses).toMatchObject([
      { answer: { status: 500 } },
      { answer: { status: 404 } },
      { answer: { status: 500 } },
    ]);
    expect(way.rules().map(({ rule, matched, struck }) => [rule.id, matched, struck])).toEqual([
      ["second", 3, 1],
      ["every", 3, 2],
    ]);
    way.setRules([]);
    expect(way.deliver(flagging, agent, NOON)).toMatchObject({ answer: { status: 200 } });
  });

  it("with an unknown kind is refused by name", () => {
    const { way } = struckBy("drop");
    const rule = { id: "mine", match: {}, kind: "earthquake" } as unknown as FaultRule;
    expect(() => way.setRules([rule])).toThrow(
      /Fault rule "mine": kind "earthquake" is unknown\. Known: drop, /,
    );
  });
});

describe("the list of faults", () => {
  it("has a sentence for each, no two alike", () => {
    expect(new Set(FAULT_KINDS.map((kind) => FAULTS[kind].says)).size).toBe(FAULT_KINDS.length);
  });
});
