import { describe, expect, it } from "@jest/globals";
import type { KnownValue } from "../../domain/handoff-review";
import { loadWords } from "../../i18n/load-words";
import { englishWords } from "../../i18n/words";
import { aHandoff, aReview, sourced } from "./fakes/a-review";
import { askFor, firstReply } from "./first-reply";

const known = (key: string, value: string, standing: KnownValue["standing"] = "claimed"): KnownValue => ({
  key,
  label: null,
  value,
  standing,
  source: { carrier: "payload_field", ref: "1" },
  evidence: [],
});
const photo = {
  key: "photo",
  because: { kind: "rule", ref: "requiredContext[0]" },
  from: "customer",
} as const;

describe("a first reply", () => {
  it("greets by name, says what need not be repeated and asks for what is missing", () => {
    const review = aReview({
      handoffs: [aHandoff({ customer: { ...aHandoff().customer, name: sourced("Mina") } })],
      known: [known("order_id", "K-2291", "verified"), known("email", "m@example.com", "derived")],
      missing: [photo],
    });
    expect(firstReply(review, englishWords).split("\n\n")).toEqual([
      "Hello Mina,",
      expect.stringContaining("taking over"),
      "This is what I have from you: Order: K-2291.",
      "To go on, I still need: Photo.",
    ]);
  });

  it("asks the customer for nothing that the company holds itself", () => {
    const review = aReview({ missing: [{ ...photo, key: "last_login", from: "bot" }, photo] });
    expect(firstReply(review, englishWords)).toMatch(/I still need: Photo\.$/);
  });

  it("asks for nothing when nothing is missing, and claims nothing that is not known", () => {
    expect(firstReply(aReview(), englishWords).split("\n\n")).toHaveLength(2);
  });

  it("writes dates as the customer does", async () => {
    const review = aReview({ known: [known("delivered_on", "2026-10-28")] });
    expect(firstReply(review, await loadWords("de"))).toContain("28. Okt. 2026");
  });

  it("hides nothing that a value brought along", () => {
    const review = aReview({ known: [known("order_id", "K\u202E1")] });
    expect(firstReply(review, englishWords)).toContain("K⟨U+202E⟩1");
  });

  it("is written in the customer's language where there is one", async () => {
    expect(askFor(["photo"], await loadWords("de"))).toBe("Um weiterzumachen, brauche ich noch: Foto.");
  });
});
