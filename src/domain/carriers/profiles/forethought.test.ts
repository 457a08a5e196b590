import { describe, expect, it } from "@jest/globals";
import { vendorOfTag } from "../../../../tests/builders/vendor-of";

describe("Forethought", () => {
  it.each(["agatha-automated", "agatha-reopened"])("is known by its tag %s", (tag) => {
    expect(vendorOfTag(tag)).toBe("forethought");
  });

  it("a tag that only looks alike is not its", () => {
    expect(vendorOfTag("agatha")).toBeNull();
  });
});
