import { describe, expect, it } from "@jest/globals";
import { FINDING_IDS } from "../checks/checks";
import type { Finding, Severity } from "../handoff-review";
import { REASON_OF_FINDING, suggestFlagReasons } from "./suggest-reasons";

const finding = (id: string, severity: Severity = "warning"): Finding => ({
  id,
  severity,
  facts: {},
  evidence: [],
});

describe("the reasons that findings suggest", () => {
  it("leave out no finding there is, and name none there is not", () => {
    expect(Object.keys(REASON_OF_FINDING).sort()).toEqual([...FINDING_IDS].sort());
  });

  it.each([
    ["each reason once", [finding("summary.missing"), finding("summary.bare")], ["no_summary"]],
    [
      "in the order of the screen",
      [finding("summary.missing"), finding("route.priority"), finding("route.group", "problem")],
      ["wrong_queue", "wrong_priority", "no_summary"],
    ],
    ["nothing for a note", [finding("loop.repeated", "note")], []],
    ["nothing for a finding without a word", [finding("reason.missing", "problem")], []],
    ["nothing for a finding nobody knows", [finding("toString", "problem")], []],
  ])("%s", (_rule, findings, reasons) => {
    expect(suggestFlagReasons(findings)).toEqual(reasons);
  });
});
