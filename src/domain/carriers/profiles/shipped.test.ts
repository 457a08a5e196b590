import { describe, expect, it } from "@jest/globals";
import { noteBy, vendorOfTag } from "../../../../tests/builders/vendor-of";

describe("Shipped", () => {
  it.each(["shipped-ai-intercepted", "shipped-ai-escalated", "shipped-ai-intervened"])(
    "is known by a tag of its family: %s",
    (tag) => {
      expect(vendorOfTag(tag)).toBe("shipped");
    },
  );

  it("a tag that another app begins alike is not its", () => {
    for (const tag of ["shipped", "shipped_by_courier", "shipped-late"]) expect(vendorOfTag(tag)).toBeNull();
  });

  it("its note is known by the name it writes under", () => {
    expect(noteBy("Shipped AI", "Summary: The parcel shows no scan for six days")).toMatchObject({
      vendor: "shipped",
      summary: "The parcel shows no scan for six days",
    });
  });
});
