import { describe, expect, it } from "@jest/globals";
import { explainEnd } from "./explain-end";

describe("why ZCLI ended", () => {
  it.each([
    ["no network", 1, "npm error code EAI_AGAIN\nnpm error request failed", /go online/],
    ["a registry that refuses", 1, "npm error code ECONNREFUSED", /go online/],
    ["a taken port", 1, "Error: listen EADDRINUSE: address already in use ::1:4567", /another with --port/],
    ["a setting nobody named", 0, "Enter Baton setting.policy value: ", /"policy".*zcli\.apps\.config\.json/],
    ["anything else", 2, "noise\n › Error: Unexpected argument\n", /code 2 .*Unexpected argument/],
  ])("is told in one line: %s", (_reason, code, said, line) => {
    const explained = explainEnd(code, said);
    expect(explained).toMatch(line);
    expect(explained).not.toContain("\n");
  });
});
