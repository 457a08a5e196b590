import { describe, expect, it } from "@jest/globals";
import { noteBy, vendorOfTag } from "../../../../tests/builders/vendor-of";

describe("Kore.ai", () => {
  it.each(["**Name :** Mina\n**Order Number :** K-1", "**Name:** Mina\n**Order Number:** K-1"])(
    "its bold labels are read, with and without the space: %j",
    (text) => {
      expect(noteBy("Support bot", text)).toMatchObject({
        vendor: "kore",
        customerName: "Mina",
        fields: [{ key: "order_id", value: "K-1" }],
      });
    },
  );

  it("labels that begin otherwise are not its", () => {
    expect(noteBy("Yuki", "Name: Mina\nOrder Number: K-1")).toBeNull();
  });

  it("is known by its tag", () => {
    expect(vendorOfTag("kore_ai")).toBe("kore");
  });
});
