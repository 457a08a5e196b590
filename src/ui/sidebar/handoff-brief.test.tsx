import { describe, expect, it } from "@jest/globals";
import { screen } from "@testing-library/react";
import type { Handoff } from "../../domain/handoff/handoff";
import type { Brief } from "../../domain/handoff-review";
import { englishWords } from "../../i18n/words";
import { aReview, sourced } from "./fakes/a-review";
import { renderPart, rightToLeftWords } from "./fakes/render-part";
import { HandoffBrief } from "./handoff-brief";

const unsaid: Handoff["reason"] = { stated: null, detail: null, read: null, agree: "unknown" };
const read = { ...unsaid, read: "customer_request" } as const;

const drawn = (why: Partial<Brief["why"]>, reason: Handoff["reason"], words = englishWords) => {
  const brief = { ...aReview().brief, why: { code: null, text: null, evidence: [], ...why } };
  return renderPart(<HandoffBrief brief={brief} reason={reason} onReply={() => undefined} />, { words });
};

describe("why a case came here", () => {
  it.each<[rule: string, why: Partial<Brief["why"]>, reason: Handoff["reason"], says: string]>([
    ["nobody says it", {}, unsaid, "The bot gave no reason."],
    [
      "only the conversation shows it",
      { code: "customer_request" },
      read,
      "The bot gave no reason. The conversation shows: customer asked for a person.",
    ],
    [
      "the bot says it",
      { code: "customer_request" },
      { ...read, stated: sourced("customer_request") },
      "The customer asked for a person.",
    ],
    ["the bot says it in its own words alone", { text: "Made to measure" }, unsaid, "Made to measure"],
    [
      "its own words, and what the conversation shows",
      { code: "customer_request", text: "Made to measure" },
      read,
      "The customer asked for a person. Made to measure",
    ],
  ])("%s", (_rule, why, reason, says) => {
    drawn(why, reason);
    const line = screen.getByText("Why").nextElementSibling;
    expect(line?.textContent?.replace(/\s+/g, " ").trim()).toBe(says);
  });

  it("that the conversation shows the same begins a line: the bot's words may end without a full stop", () => {
    drawn(
      { code: "customer_request", text: "Asked twice" },
      { ...read, stated: sourced("customer_request"), agree: "agree" },
    );
    expect(screen.getByText("The conversation shows the same.").previousElementSibling?.tagName).toBe("BR");
  });

  it.each([
    ["is offered", () => undefined, 1],
    ["is not offered where nothing can be written", null, 0],
  ] as const)("a reply %s", (_rule, onReply, buttons) => {
    renderPart(<HandoffBrief brief={aReview().brief} reason={unsaid} onReply={onReply} />, {});
    expect(screen.queryAllByRole("button", { name: "Draft a reply" })).toHaveLength(buttons);
  });

  it("its turns are links from right to left too", () => {
    const { asked } = drawn(
      { code: "customer_request", evidence: [{ kind: "turn", ref: "3" }] },
      read,
      rightToLeftWords,
    );
    screen.getAllByRole("button")[0]?.click();
    expect(asked).toEqual([3]);
  });
});
