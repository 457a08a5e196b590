import { describe, expect, it } from "@jest/globals";
import type { FeedbackState } from "../../domain/feedback/feedback-desk";
import type { FeedbackReview } from "../../domain/handoff-review";
import { noFeedback } from "./fakes/a-review";
import { feedbackView } from "./feedback-view";

const idle: FeedbackState = {
  flag: null,
  save: { kind: "idle" },
  barred: null,
  standing: null,
  keepTabOpen: false,
};
const bad = { verdict: "bad", reasons: ["wrong_queue"] } as const;
const flagged: FeedbackReview = { ...noFeedback, verdict: "bad", reasons: ["wrong_queue"], tags: ["x__bad"] };

describe("the feedback bar shows", () => {
  it.each([
    ["the question", idle, noFeedback, false, { kind: "ask", takenOffAt: null }],
    ["a flag that stands on the ticket", idle, flagged, false, { kind: "standing", wanted: null }],
    [
      "the way of a flag before what an older reading saw",
      { ...idle, flag: bad, save: { kind: "saving" } },
      flagged,
      false,
      { kind: "saving", flag: bad },
    ],
    [
      "a saved flag",
      { ...idle, flag: bad, save: { kind: "saved", at: 5 } },
      noFeedback,
      false,
      { kind: "saved", at: 5 },
    ],
    [
      "the question again after an undo",
      { ...idle, save: { kind: "saved", at: 5 } },
      flagged,
      false,
      { kind: "ask", takenOffAt: 5 },
    ],
    [
      "who may not flag",
      { ...idle, barred: "light_agent" },
      noFeedback,
      false,
      { kind: "barred", why: "light_agent" },
    ],
    ["that a closed ticket cannot be flagged", idle, noFeedback, true, { kind: "barred", why: "closed" }],
    [
      "a colleague's flag that was kept",
      {
        ...idle,
        flag: bad,
        save: { kind: "not_saved", why: "standing", detail: null },
        standing: { flag: { verdict: "good" }, by: null, at: null },
      },
      noFeedback,
      false,
      { kind: "standing", wanted: bad },
    ],
    [
      "who took a flag off",
      { ...idle, flag: bad, save: { kind: "removed", by: null, at: null } },
      noFeedback,
      false,
      { kind: "removed", flag: bad },
    ],
  ] as const)("%s", (_rule, state, onTicket, closed, view) => {
    expect(feedbackView(state as FeedbackState, onTicket, closed)).toMatchObject(view);
  });
});
