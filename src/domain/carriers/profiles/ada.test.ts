import { describe, expect, it } from "@jest/globals";
import { noteBy, vendorOfTag } from "../../../../tests/builders/vendor-of";

describe("Ada", () => {
  it("is known by the name its connector writes under", () => {
    expect(
      noteBy("Ada", "Summary: Wants to change the delivery address\nOrder number: K-2291"),
    ).toMatchObject({
      vendor: "ada",
      summary: "Wants to change the delivery address",
    });
  });

  it("is known by its tag", () => {
    expect(vendorOfTag("ada_handoff")).toBe("ada");
    expect(vendorOfTag("canada_handoff")).toBeNull();
  });

  it("a person called so has no note without its labels", () => {
    expect(noteBy("Ada", "I called her back, all is well.")).toBeNull();
    expect(noteBy("Ada Lovelace", "Summary: later\nReason: lunch")).toBeNull();
  });
});
