import { describe, expect, it } from "@jest/globals";
import { DEFAULT_DOCUMENT } from "./policy";
import { readPolicy } from "./read-policy";

const base = {
  version: 1,
  queues: { billing: { group: "Billing" }, fraud: { group: 360001, skills: ["fraud"] } },
  rules: [{ id: "refunds", when: { intent: ["billing*"] }, then: { queue: "billing", priority: "high" } }],
  otherwise: { queue: "fraud" },
};
const problems = (document: unknown) => {
  const reading = readPolicy(typeof document === "string" ? document : JSON.stringify(document));
  return reading.kind === "policy"
    ? []
    : reading.problems.map(({ path, code, facts }) => ({ path, code, ...facts }));
};
const rule = (part: object) => ({ ...base, rules: [{ ...base.rules[0], ...part }] });

describe("reading a policy", () => {
  it("a good one stands as written", () => {
    expect(readPolicy(JSON.stringify(base))).toEqual({ kind: "policy", document: base });
  });

  it("the default is a good one", () => {
    expect(problems(DEFAULT_DOCUMENT)).toEqual([]);
  });

  it.each<[rule: string, document: unknown, problem: object]>([
    ["no JSON, with the line", '{\n  "version": 1,,\n}', { path: "", code: "not_json", line: 2 }],
    [
      "a queue that no list has, with the nearest",
      rule({ then: { queue: "biling" } }),
      { path: "rules[0].then.queue", code: "unknown_queue", queue: "biling", suggestion: "billing" },
    ],
    [
      "otherwise without its queue",
      { ...base, otherwise: { queue: "x" } },
      { path: "otherwise.queue", code: "unknown_queue" },
    ],
    [
      "an unknown key, with the nearest",
      rule({ when: { intents: ["a"] } }),
      { path: "rules[0].when.intents", code: "unknown_key", suggestion: "intent" },
    ],
    [
      "an unknown reason",
      rule({ when: { reason: ["angry"] } }),
      { path: "rules[0].when.reason[0]", code: "not_one_of" },
    ],
    [
      "an unknown priority",
      rule({ then: { queue: "billing", priority: "P1" } }),
      { path: "rules[0].then.priority", code: "not_one_of" },
    ],
    [
      "an empty list",
      rule({ when: { intent: [] } }),
      { path: "rules[0].when.intent", code: "too_small", least: 1 },
    ],
    [
      "a share above one",
      rule({ when: { confidence: { max: 60 } } }),
      { path: "rules[0].when.confidence.max", code: "too_big", most: 1 },
    ],
    ["another version", { ...base, version: 2 }, { path: "version", code: "not_one_of" }],
    [
      "a rule without an id",
      { ...base, rules: [{ when: {}, then: { queue: "billing" } }] },
      { path: "rules[0].id", code: "wrong_type" },
    ],
    [
      "an id twice",
      { ...base, rules: [base.rules[0], base.rules[0]] },
      { path: "rules[1].id", code: "double_id", id: "refunds" },
    ],
    [
      "a group that is neither name nor id",
      { ...base, queues: { billing: { group: true }, fraud: { group: 1 } } },
      { path: "queues.billing.group", code: "not_a_group" },
    ],
    ["a list", [], { path: "", code: "wrong_type" }],
    ["nothing", "null", { path: "", code: "wrong_type" }],
  ])("%s is named with its path", (_rule, document, problem) => {
    expect(problems(document)[0]).toMatchObject(problem);
  });

  it("a list with a length that is no number is of the wrong type", () => {
    expect(problems({ ...base, rules: { length: { toString: 0 } } })).toMatchObject([
      { path: "rules", code: "wrong_type" },
    ]);
  });

  it("all mistakes at once", () => {
    const document = { ...base, version: 3, rules: [{ id: "", when: { nope: 1 }, then: { queue: 4 } }] };
    expect(
      problems(document)
        .map(({ path }) => path)
        .sort(),
    ).toEqual(["rules[0].id", "rules[0].then.queue", "rules[0].when.nope", "version"]);
  });

  it("a reference that leads nowhere, beside a part of the wrong type", () => {
    const rules = [{ ...base.rules[0], then: { queue: "biling" } }, base.rules[0]];
    expect(problems({ ...base, rules, requiredContext: "order_id" })).toEqual([
      expect.objectContaining({ path: "requiredContext", code: "wrong_type" }),
      expect.objectContaining({ path: "rules[0].then.queue", code: "unknown_queue", suggestion: "billing" }),
      expect.objectContaining({ path: "rules[1].id", code: "double_id", id: "refunds" }),
    ]);
  });

  it("no reference at all where the queues themselves cannot be read", () => {
    expect(problems({ ...base, queues: [] }).map(({ code }) => code)).toEqual(["wrong_type"]);
  });
});
