import { describe, expect, it } from "@jest/globals";
import { FRAMEWORK_KNOBS } from "../host/framework-knobs";
import { KNOBS } from "./knobs";
import { verificationPage } from "./verification-page";

describe("the page of what to verify on a real account", () => {
  it("names every knob once, so that no section was forgotten", () => {
    const named = [...verificationPage().matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name);
    expect(named.sort()).toEqual(Object.keys({ ...KNOBS, ...FRAMEWORK_KNOBS }).sort());
  });
});

describe("every knob", () => {
  it.each(Object.entries({ ...KNOBS, ...FRAMEWORK_KNOBS }))(
    "%s says what it does, what is not known and how to find out",
    (_name, { doc, unknown, verify }) => {
      for (const sentence of [doc, unknown, verify]) expect(sentence).toMatch(/^\S.{15,}[.\]#}]$/);
    },
  );
});
