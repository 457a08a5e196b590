import { describe, expect, it } from "@jest/globals";
import { KNOB_NAMES, KNOBS } from "./knobs";
import { verificationPage } from "./verification-page";

describe("the page of what to verify on a real account", () => {
  it("names every knob once, so that no section was forgotten", () => {
    const named = [...verificationPage().matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name);
    expect(named.sort()).toEqual([...KNOB_NAMES].sort());
  });
});

describe("every knob", () => {
  it.each(KNOB_NAMES)("%s says what it does, what is not known and how to find out", (name) => {
    const { doc, unknown, verify } = KNOBS[name];
    for (const sentence of [doc, unknown, verify]) expect(sentence).toMatch(/^\S.{15,}[.\]#}]$/);
  });
});
