import { describe, expect, it } from "@jest/globals";
import type { HandoffReview } from "../../domain/handoff-review";
import { aHandoff, aReview, noFeedback } from "./fakes/a-review";
import { aTicket } from "./fakes/a-ticket";
import { initialSidebar, type SidebarAction, type SidebarState, sidebarReducer } from "./sidebar-reducer";

const none: HandoffReview = { kind: "none", version: 1, ticketId: "101", reading: [], feedback: noFeedback };

const reading = (parts: Partial<Extract<SidebarAction, { kind: "read" }>> = {}): SidebarAction => ({
  kind: "read",
  ticket: aTicket(),
  review: aReview(),
  whole: true,
  at: 1_000,
  ...parts,
});

const stateAfter = (...actions: readonly SidebarAction[]): SidebarState =>
  actions.reduce(sidebarReducer, initialSidebar);

describe("a first reading", () => {
  it("that found a handoff is shown before the rest is read", () => {
    expect(stateAfter(reading({ whole: false })).screen).toMatchObject({ kind: "shown", whole: false });
  });

  it("that found mere hints of a handoff waits for the rest", () => {
    const handoffs = [aHandoff({ boundary: { kind: "tag", evidence: [] } })];
    expect(stateAfter(reading({ review: aReview({ handoffs }), whole: false })).screen).toEqual({
      kind: "reading",
    });
  });

  it("that found none says so only when everything was read", () => {
    expect(stateAfter(reading({ review: none, whole: false })).screen).toEqual({ kind: "reading" });
    expect(
      stateAfter(reading({ review: none, whole: false }), reading({ review: none })).screen,
    ).toMatchObject({
      kind: "shown",
      review: { kind: "none" },
    });
  });

  it("of a ticket without a number is a new ticket", () => {
    const unsaved = reading({ ticket: aTicket({ id: null }), review: none });
    expect(stateAfter(unsaved).screen).toEqual({ kind: "absent", why: "new_ticket" });
  });

  it("that failed says why, and trying again waits", () => {
    expect(stateAfter({ kind: "failed", fault: "offline" }).screen).toEqual({
      kind: "absent",
      why: "offline",
    });
    expect(stateAfter({ kind: "failed", fault: "offline" }, { kind: "retried" }).screen).toEqual({
      kind: "reading",
    });
  });
});

describe("a later reading", () => {
  it("that failed keeps the card and says that it is old", () => {
    const state = stateAfter(reading(), { kind: "failed", fault: "timeout" });
    expect(state.screen).toMatchObject({ kind: "shown", stale: "timeout", at: 1_000 });
    expect(sidebarReducer(state, reading({ at: 2_000 })).screen).toMatchObject({ stale: null, at: 2_000 });
  });

  it("of the same ticket keeps what the agent opened and picked", () => {
    const opened = stateAfter(
      reading(),
      { kind: "handoff_picked", n: 1 },
      { kind: "fold_toggled", fold: "findings", open: false },
      { kind: "flagging_started", reasons: ["other"] },
    );
    expect(sidebarReducer(opened, reading({ at: 5 }))).toMatchObject({
      picked: 1,
      folds: { findings: false },
      draft: ["other"],
    });
  });

  it("of another ticket begins anew", () => {
    const opened = stateAfter(
      reading(),
      { kind: "flagging_started", reasons: ["other"] },
      { kind: "reply_inserted" },
    );
    const other = sidebarReducer(opened, reading({ ticket: aTicket({ id: "102" }) }));
    expect(other).toMatchObject({ draft: null, reply: { kind: "idle" }, screen: { ticket: { id: "102" } } });
  });

  it("does not say that no bot was there while parts are still coming", () => {
    const shown = stateAfter(reading());
    expect(sidebarReducer(shown, reading({ review: none, whole: false }))).toBe(shown);
  });
});

describe("what the agent does", () => {
  it("asking for a turn opens the conversation, and asking twice goes there twice", () => {
    const once = stateAfter(reading(), { kind: "turn_asked", turn: 3 });
    expect(once).toMatchObject({ folds: { conversation: true }, target: { turn: 3, asked: 1 } });
    expect(sidebarReducer(once, { kind: "turn_asked", turn: 3 }).target).toEqual({ turn: 3, asked: 2 });
  });

  it("a reason is picked and put back", () => {
    const picked = stateAfter(
      { kind: "flagging_started", reasons: ["wrong_queue"] },
      { kind: "reason_toggled", reason: "too_late" },
      { kind: "reason_toggled", reason: "wrong_queue" },
    );
    expect(picked.draft).toEqual(["too_late"]);
    expect(sidebarReducer(picked, { kind: "flagging_ended" }).draft).toBeNull();
  });

  it("a reason counts only while the panel is open", () => {
    expect(stateAfter({ kind: "reason_toggled", reason: "other" }).draft).toBeNull();
  });

  it("a move and its undo are said", () => {
    const before = { groupId: "11", priority: "normal", updatedAt: null } as const;
    const made = { groupId: "12", priority: "high", updatedAt: null } as const;
    expect(stateAfter({ kind: "fix_started" }).fix).toEqual({ kind: "moving" });
    const moved = { kind: "moved", before, after: made } as const;
    expect(stateAfter({ kind: "fix_ended", result: moved }).fix).toEqual(moved);
    expect(stateAfter({ kind: "fix_undoing" }).fix).toEqual({ kind: "undoing" });
    expect(stateAfter({ kind: "fix_ended", result: { kind: "undone" } }).fix).toEqual({ kind: "undone" });
    expect(stateAfter({ kind: "fix_ended", result: { kind: "no_such_group" } }).fix).toEqual({
      kind: "failed",
      why: "no_such_group",
    });
    expect(stateAfter({ kind: "fix_failed", why: "conflict" }).fix).toEqual({
      kind: "failed",
      why: "conflict",
    });
  });

  it("a refused reply is said", () => {
    expect(stateAfter({ kind: "reply_failed", fault: "closed" }).reply).toEqual({
      kind: "failed",
      fault: "closed",
    });
  });
});
