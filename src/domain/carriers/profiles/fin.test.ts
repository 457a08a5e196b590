import { describe, expect, it } from "@jest/globals";
import { noteBy, vendorOfTag } from "../../../../tests/builders/vendor-of";

describe("Fin", () => {
  it("is known by the name of its seat", () => {
    expect(noteBy("Fin", "Summary: Wants the invoice again")).toMatchObject({
      vendor: "fin",
      summary: "Wants the invoice again",
    });
  });

  it("is known by how its note begins", () => {
    expect(noteBy("Support", "Fin handed this over.\nSummary: Wants the invoice again")).toMatchObject({
      vendor: "fin",
    });
  });

  it("is known by the tag of its escalation, not by a tag that another app begins alike", () => {
    expect(vendorOfTag("fin_escalated")).toBe("fin");
    for (const tag of ["final", "fin_2026_invoices", "fin_dept"]) expect(vendorOfTag(tag)).toBeNull();
  });
});
