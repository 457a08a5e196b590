import { describe, expect, it } from "@jest/globals";
import { anAccount, aStory, BILLING, FRAUD } from "./an-account";
import { rowOf, rowsOf } from "./row";
import type { Trigger, TriggerPart } from "./trigger";

const TICKET = "/api/v2/tickets/1";
let lastId = 0;

const aTrigger = (
  all: readonly TriggerPart[],
  actions: readonly TriggerPart[],
  more: Partial<Trigger> = {},
): Trigger => {
  lastId += 1;
  return { id: lastId, title: `Rule ${lastId}`, conditions: { all, any: [] }, actions, ...more };
};

const afterFlag = (triggers: readonly Trigger[], ticket: object = { tags: ["vip", "flag"] }) => {
  const account = anAccount({ triggers, stories: [aStory({ custom_fields: [{ id: 31, value: "a" }] })] });
  account.write("PUT", TICKET, { ticket });
  return account;
};

describe("a condition", () => {
  it.each<[TriggerPart, boolean]>([
    [{ field: "current_tags", operator: "includes", value: "flag other" }, true],
    [{ field: "current_tags", operator: "includes", value: "other" }, false],
    [{ field: "current_tags", operator: "not_includes", value: "flag" }, false],
    [{ field: "priority", operator: "is", value: "high" }, true],
    [{ field: "priority", operator: "changed" }, true],
    [{ field: "status", operator: "changed" }, false],
    [{ field: "status", operator: "not_changed" }, true],
    [{ field: "priority", operator: "value", value: "high" }, true],
    [{ field: "status", operator: "value", value: "open" }, false],
    [{ field: "priority", operator: "value_previous", value: "normal" }, true],
    [{ field: "priority", operator: "greater_than", value: "normal" }, true],
    [{ field: "status", operator: "less_than", value: "solved" }, true],
    [{ field: "status", operator: "less_than", value: "nonsense" }, false],
    [{ field: "group_id", operator: "is", value: String(BILLING) }, true],
    [{ field: "group_id", operator: "is_not", value: String(BILLING) }, false],
    [{ field: "custom_fields_31", operator: "is", value: "a" }, true],
    [{ field: "update_type", operator: "is", value: "Change" }, true],
    [{ field: "update_type", operator: "is", value: "Create" }, false],
    [{ field: "comment_is_public", operator: "is", value: "true" }, false],
    [{ field: "comment_is_public", operator: "is", value: "false" }, true],
    [{ field: "comment_is_public", operator: "is", value: "not_relevant" }, true],
    [{ field: "priority", operator: "sounds_like", value: "high" }, false],
  ])("%j holds: %s", (condition, holds) => {
    const rule = aTrigger([condition], [{ field: "current_tags", value: "held" }]);
    const ticket = { tags: ["vip", "flag"], priority: "high", comment: { body: "Seen", public: false } };
    const { account } = afterFlag([rule], ticket);
    expect(account.ticket(1)?.tags.includes("held")).toBe(holds);
  });

  it("of the any list is enough by itself, and is not needed when the list is empty", () => {
    const any = [
      { field: "status", operator: "is", value: "closed" },
      { field: "current_tags", operator: "includes", value: "flag" },
    ];
    const act = [{ field: "current_tags", value: "held" }];
    const rule = (list: readonly TriggerPart[]) => aTrigger([], act, { conditions: { all: [], any: list } });
    expect(afterFlag([rule(any)]).account.ticket(1)?.tags).toContain("held");
    expect(afterFlag([rule(any.slice(0, 1))]).account.ticket(1)?.tags).not.toContain("held");
    expect(afterFlag([rule([])]).account.ticket(1)?.tags).toContain("held");
  });
});

describe("an action", () => {
  it.each<[TriggerPart, object]>([
    [{ field: "current_tags", value: "one two" }, { tags: ["vip", "flag", "one", "two"] }],
    [{ field: "remove_tags", value: "flag" }, { tags: ["vip"] }],
    [{ field: "set_tags", value: "only" }, { tags: ["only"] }],
    [{ field: "group_id", value: String(FRAUD) }, { group_id: FRAUD }],
    [{ field: "group_id", value: "" }, { group_id: null }],
    [{ field: "priority", value: "urgent" }, { priority: "urgent" }],
    [{ field: "custom_fields_31", value: "b" }, { custom_fields: [{ id: 31, value: "b" }] }],
    [{ field: "notification_user", value: "all" }, { tags: ["vip", "flag"] }],
  ])("%j", (action, ticket) => {
    const { account } = afterFlag([aTrigger([], [action])]);
    expect(account.ticket(1)).toMatchObject(ticket);
  });
});

describe("what rules did", () => {
  const flagged: TriggerPart = { field: "current_tags", operator: "includes", value: "flag" };

  it("stands in the same audit, each change marked with its rule", () => {
    const rule = aTrigger([flagged], [{ field: "group_id", value: String(FRAUD) }], { title: "To Fraud" });
    const audits = rowsOf(afterFlag([rule]).get(`${TICKET}/audits`).body.audits);
    expect(audits).toHaveLength(1);
    expect(rowsOf(audits[0]?.events)).toMatchObject([
      { field_name: "tags" },
      {
        field_name: "group_id",
        value: String(FRAUD),
        via: { channel: "rule", source: { rel: "trigger", from: { id: rule.id, title: "To Fraud" } } },
      },
    ]);
    expect(rowOf(rowsOf(audits[0]?.events)[0])).not.toHaveProperty("via");
  });

  it("may set off another rule, an earlier one too, but none acts twice", () => {
    const first = aTrigger(
      [{ field: "group_id", operator: "is", value: String(FRAUD) }],
      [{ field: "priority", value: "urgent" }],
    );
    const second = aTrigger([flagged], [{ field: "group_id", value: String(FRAUD) }]);
    const endless = aTrigger([], [{ field: "remove_tags", value: "flag" }]);
    const again = aTrigger([], [{ field: "current_tags", value: "flag" }]);
    const { account } = afterFlag([first, second, endless, again]);
    expect(account.ticket(1)).toMatchObject({ group_id: FRAUD, priority: "urgent", tags: ["vip", "flag"] });
  });

  it("happens only on an update that changes something, and never by a rule that is off", () => {
    const rule = aTrigger([], [{ field: "priority", value: "urgent" }]);
    expect(afterFlag([rule], { tags: ["vip"] }).account.ticket(1)?.priority).toBe("normal");
    expect(afterFlag([{ ...rule, active: false }]).account.ticket(1)?.priority).toBe("normal");
  });
});

describe("the list of triggers", () => {
  it("shows conditions and actions to agents", () => {
    const rule = aTrigger([], [{ field: "priority", value: "urgent" }]);
    const { get } = anAccount({ triggers: [rule, { ...rule, id: 900, active: false }] });
    expect(get("/api/v2/triggers").body).toMatchObject({
      count: 2,
      triggers: [rule, { id: 900, active: false }],
    });
    expect(get("/api/v2/triggers?active=true").body).toMatchObject({ count: 1 });
    expect(get(`/api/v2/triggers/${rule.id}`).body).toMatchObject({ trigger: { ...rule, position: 1 } });
    expect(get("/api/v2/triggers/404").status).toBe(404);
  });
});
