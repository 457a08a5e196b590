import { describe, expect, it } from "@jest/globals";
import { anIntent } from "../../../tests/builders/flag-protocol";
import type { SaveState } from "./feedback-desk";
import { feedbackState } from "./feedback-state";
import { begin, type Phase, type Progress } from "./progress";

const intent = anIntent();
const shown = (phase: Phase, more: Partial<Progress> = {}, durable = true) =>
  feedbackState({ ...begin(intent, phase), ...more }, null, durable, 1_000);

describe("what the screen is told", () => {
  it.each<[string, Phase, SaveState]>([
    ["work is saving", { kind: "reading" }, { kind: "saving" }],
    ["so are the pauses in it", { kind: "pausing", ms: 1 }, { kind: "saving" }],
    [
      "a wait has the moment it ends",
      { kind: "waiting", why: "rate_limited", ms: 500, firm: true },
      { kind: "waiting", why: "rate_limited", retryAt: 1_500 },
    ],
    [
      "a rest has none",
      { kind: "waiting", why: "conflict", ms: null, firm: false },
      { kind: "waiting", why: "conflict", retryAt: null },
    ],
    ["a watched flag is saved", { kind: "watching", at: 7, ms: null }, { kind: "saved", at: 7 }],
    [
      "a stopped one is not",
      { kind: "stopped", why: "refused", detail: "x" },
      { kind: "not_saved", why: "refused", detail: "x" },
    ],
    [
      "one that was taken off is removed",
      { kind: "removed", by: null, at: "t" },
      { kind: "removed", by: null, at: "t" },
    ],
    ["one whose word went elsewhere is nothing", { kind: "superseded" }, { kind: "idle" }],
  ])("%s", (_rule, phase, save) => {
    expect(shown(phase).save).toEqual(save);
  });

  it("a saved flag that is looked at again stays saved until a reading says otherwise", () => {
    expect(shown({ kind: "verifying" }, { savedAt: 7 }).save).toEqual({ kind: "saved", at: 7 });
  });

  it("a colleague's flag stands beside the reason why one's own does not", () => {
    const standing = { flag: { verdict: "good" }, by: null, at: null } as const;
    const outdone = { kind: "outdone", standing, tags: [], ms: null } as const;
    const save = { kind: "not_saved", why: "standing" };
    expect(shown(outdone, { told: outdone })).toMatchObject({ standing, save });
    expect(shown({ kind: "verifying" }, { told: outdone })).toMatchObject({ standing, save });
  });

  it("a removal that is looked at again stays one", () => {
    const removed = { kind: "removed", by: null, at: "t" } as const;
    expect(shown({ kind: "tracing" }, { told: removed }).save).toEqual(removed);
  });

  it("only what waits in memory asks to keep the tab open", () => {
    expect(shown({ kind: "reading" }, {}, false).keepTabOpen).toBe(true);
    expect(shown({ kind: "reading" }, {}, true).keepTabOpen).toBe(false);
    expect(shown({ kind: "watching", at: 1, ms: null }, {}, false).keepTabOpen).toBe(false);
  });

  it("a closed ticket bars the next flag", () => {
    expect(shown({ kind: "stopped", why: "closed", detail: null }).barred).toBe("closed");
  });
});
