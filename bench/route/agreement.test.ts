import { describe, expect, it } from "@jest/globals";
import { agreement, disagreements, mostCommon } from "./agreement";
import type { Judged } from "./judged";

const aJudged = (id: string, given: string | null, wanted: string | null): Judged => ({
  id,
  given,
  wanted,
  heldOut: true,
  escalation: null,
  rule: "otherwise",
  wantsSpecialist: false,
  givenToSpecialist: false,
});

const judged = [
  aJudged("1", "desk", "desk"),
  aJudged("2", "desk", "lab"),
  aJudged("3", "lab", "lab"),
  aJudged("4", "lab", null),
  aJudged("5", null, "desk"),
  aJudged("6", "desk", "desk"),
];

describe("a policy beside the data", () => {
  it("is counted over the tickets that somebody has", () => {
    expect(agreement(judged, "desk")).toEqual({
      tickets: 5,
      agreed: 3,
      always: "desk",
      alwaysAgreed: 3,
      gained: 1,
      lost: 1,
    });
  });

  it("disagrees where it wants another place or none", () => {
    expect(disagreements(judged).map(({ id }) => id)).toEqual(["2", "4"]);
  });

  it.each<[rule: string, departments: readonly (string | null)[], name: string]>([
    ["the most common one", ["b", "a", "b", null, null, null], "b"],
    ["the first by name of several", ["b", "a"], "a"],
    ["none of none", [null], ""],
  ])("is measured against %s", (_rule, departments, name) => {
    expect(mostCommon(departments.map((one, at) => aJudged(String(at), one, null)))).toBe(name);
  });
});
