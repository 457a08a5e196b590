import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { HandoffPayload } from "../../src/domain/handoff/contract";
import { documents } from "./documents";
import { MEANINGS } from "./handoff-schema";

describe("generated documents", () => {
  it.each(documents.map(({ file, text }) => [file, text] as const))(
    "%s is fresh; else run npm run docs",
    (file, text) => {
      expect(readFileSync(file, "utf8")).toBe(text());
    },
  );

  it("every part of the contract has its meaning, and none too many", () => {
    expect(Object.keys(MEANINGS)).toEqual(Object.keys(HandoffPayload.def.shape));
  });
});
