import { describe, expect, it } from "@jest/globals";
import { anAccount, aStory } from "./an-account";

const TAGS = "/api/v2/tickets/1/tags";

describe("the three tag verbs", () => {
  it.each([
    ["PUT adds and answers 200", "PUT", 200, ["new_one", "vip"]],
    ["POST replaces all and answers 201", "POST", 201, ["new_one"]],
    ["DELETE removes only the named and answers 200", "DELETE", 200, ["vip"]],
  ])("%s", (_rule, method, status, tags) => {
    const { write, get } = anAccount();
    expect(write(method, TAGS, { tags: ["new_one"] })).toMatchObject({ status, body: { tags } });
    expect(get(TAGS).body).toEqual({ tags });
  });

  it("DELETE takes its tags from the query as well", () => {
    const { send } = anAccount({ stories: [aStory({ tags: ["a", "b", "c"] })] });
    expect(send({ method: "DELETE", url: `${TAGS}.json?tags=a,c` }).body).toEqual({ tags: ["b"] });
  });

  it("a request without tags changes nothing, whichever the verb", () => {
    for (const method of ["PUT", "POST", "DELETE"]) {
      const { write } = anAccount();
      expect(write(method, TAGS, {}).body).toEqual({ tags: ["vip"] });
    }
  });

  it("a body that is not sent as JSON is not read", () => {
    const { send } = anAccount();
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    expect(send({ method: "PUT", url: TAGS, headers, body: '{"tags":["x"]}' }).body).toEqual({
      tags: ["vip"],
    });
  });
});

describe("a write guarded by safe_update", () => {
  const held = "2026-11-20T10:00:00Z";
  const earlier = "2026-11-20T09:59:59Z";

  it.each([
    ["true with the current stamp passes", { safe_update: "true", updated_stamp: held }, 200],
    ["true with an older stamp conflicts", { safe_update: "true", updated_stamp: earlier }, 409],
    ["false guards as well", { safe_update: false, updated_stamp: earlier }, 409],
    ["without a stamp nothing is guarded", { safe_update: "true" }, 200],
    ["a stamp alone guards nothing", { updated_stamp: earlier }, 200],
    ["a stamp that is no date conflicts", { safe_update: "true", updated_stamp: "yesterday" }, 409],
  ])("%s", (_rule, guard, status) => {
    const { write } = anAccount();
    expect(write("PUT", TAGS, { tags: ["x"], ...guard }).status).toBe(status);
    const ticket = { priority: "high", ...guard };
    expect(anAccount().write("PUT", "/api/v2/tickets/1", { ticket }).status).toBe(status);
  });

  it("cannot tell two writes of one second apart", () => {
    const { write } = anAccount();
    write("PUT", TAGS, { tags: ["first"] });
    const guard = { safe_update: "true", updated_stamp: "2026-11-20T12:00:00Z" };
    expect(write("PUT", TAGS, { tags: ["second"], ...guard }).status).toBe(200);
    expect(write("DELETE", TAGS, { tags: ["first"], ...guard }).body).toEqual({ tags: ["second", "vip"] });
  });

  it("is off on tag verbs where the knob says so", () => {
    const { write } = anAccount({ knobs: { guardOnTagVerbs: "ignored" } });
    expect(write("PUT", TAGS, { tags: ["x"], safe_update: "true", updated_stamp: earlier }).status).toBe(200);
  });
});

describe("what a tag becomes", () => {
  it.each([
    ["capitals are lowered", ["VIP2"], ["vip", "vip2"]],
    ["spaces and commas separate", ["two words,three"], ["three", "two", "vip", "words"]],
    ["characters outside the usual are dropped", ['say"hi"!'], ["sayhi", "vip"]],
    ["a tag that is there already is not doubled", ["vip", "vip"], ["vip"]],
  ])("%s", (_rule, sent, tags) => {
    expect(anAccount().write("PUT", TAGS, { tags: sent }).body).toEqual({ tags });
  });

  it("as sent, where normalisation is off", () => {
    const { write } = anAccount({ knobs: { tagNormalisation: "off", tagOrder: "insertion" } });
    expect(write("PUT", TAGS, { tags: ["Two Words"] }).body).toEqual({ tags: ["vip", "Two Words"] });
  });

  it("refused with nothing written when one of several is too long", () => {
    const { write, get } = anAccount();
    const answer = write("PUT", TAGS, { tags: ["fine", "x".repeat(256)] });
    expect(answer.status).toBe(422);
    expect(answer.body.details).toHaveProperty("tags");
    expect(get(TAGS).body).toEqual({ tags: ["vip"] });
  });

  it("taken at its longest, and at any length where no limit is set", () => {
    expect(anAccount().write("PUT", TAGS, { tags: ["x".repeat(255)] }).status).toBe(200);
    const { write } = anAccount({ knobs: { tagLength: 0, tagsTogether: 0 } });
    expect(write("PUT", TAGS, { tags: ["x".repeat(9000)] }).status).toBe(200);
  });

  it("refused when all of a ticket's tags together would be too long", () => {
    const { write } = anAccount({ knobs: { tagsTogether: 20 } });
    expect(write("PUT", TAGS, { tags: ["0123456789", "0123456"] }).status).toBe(422);
    expect(write("PUT", TAGS, { tags: ["0123456789", "01234"] }).status).toBe(200);
  });
});

describe("a closed ticket", () => {
  it.each(["PUT", "POST", "DELETE"])("refuses %s of tags with the reason under status", (method) => {
    const { write } = anAccount({ stories: [aStory({ status: "closed" })] });
    const answer = write(method, TAGS, { tags: ["x"] });
    expect(answer.status).toBe(422);
    expect(answer.body.details).toMatchObject({
      status: [{ description: "closed prevents ticket update" }],
    });
  });

  it("can still be read", () => {
    expect(anAccount({ stories: [aStory({ status: "closed" })] }).get(TAGS).status).toBe(200);
  });
});

describe("tags that are options of fields", () => {
  const fields = [
    {
      id: 11,
      type: "tagger",
      title: "Why",
      custom_field_options: [
        { name: "A", value: "why_a" },
        { name: "B", value: "why_b" },
      ],
    },
    {
      id: 12,
      type: "multiselect",
      title: "All",
      custom_field_options: [
        { name: "A", value: "all_a" },
        { name: "B", value: "all_b" },
      ],
    },
    { id: 13, type: "checkbox", title: "Told", tag: "told" },
  ];
  const story = aStory(
    {
      tags: ["vip", "why_a", "all_a"],
      custom_fields: [
        { id: 11, value: "why_a" },
        { id: 12, value: ["all_a"] },
        { id: 13, value: false },
      ],
    },
    { ticket_fields: fields },
  );
  const values = (ticket: unknown) =>
    Object.fromEntries(
      (ticket as { custom_fields: { id: number; value: unknown }[] }).custom_fields.map((one) => [
        one.id,
        one.value,
      ]),
    );

  it.each([
    [
      "adding another option of a drop-down moves the field and takes the old tag away",
      "PUT",
      ["why_b"],
      { 11: "why_b" },
      ["all_a", "vip", "why_b"],
    ],
    ["removing the option's tag empties the drop-down", "DELETE", ["why_a"], { 11: null }, ["all_a", "vip"]],
    [
      "adding an option of a multi-select adds it to the field",
      "PUT",
      ["all_b"],
      { 12: ["all_a", "all_b"] },
      ["all_a", "all_b", "vip", "why_a"],
    ],
    [
      "removing an option of a multi-select takes it from the field",
      "DELETE",
      ["all_a"],
      { 12: [] },
      ["vip", "why_a"],
    ],
    ["adding a checkbox's tag ticks it", "PUT", ["told"], { 13: true }, ["all_a", "told", "vip", "why_a"]],
  ])("%s", (_rule, method, tags, fieldValues, after) => {
    const { write, account } = anAccount({ stories: [story] });
    expect(write(method, TAGS, { tags }).body).toEqual({ tags: after });
    expect(values(account.ticket(1))).toMatchObject(fieldValues);
  });

  it("setting the field moves the tags", () => {
    const { write, get } = anAccount({ stories: [story] });
    const custom_fields = [
      { id: 11, value: "why_b" },
      { id: 12, value: [] },
      { id: 13, value: true },
    ];
    write("PUT", "/api/v2/tickets/1", { ticket: { custom_fields } });
    expect(get(TAGS).body).toEqual({ tags: ["told", "vip", "why_b"] });
  });
});
