import { describe, expect, it } from "@jest/globals";
import { aPolicy } from "../../../tests/builders/a-policy";
import { aChange, aTicket } from "../../../tests/builders/a-ticket";
import { tags } from "./tags";

const policy = aPolicy();

describe("tags", () => {
  it.each<[rule: string, tag: string, values: object | null]>([
    ["the contract's reason", "handoff_reason__high_value", { reason: "high_value" }],
    ["a reason that is none", "handoff_reason__undefined", null],
    ["a risk", "handoff_hitl__legal_reputation", { risks: ["legal_reputation"] }],
    ["a queue", "handoff_queue__billing_refunds", { queue: "billing refunds" }],
    ["a vendor's tag", "kore_ai", { vendor: "kore" }],
    ["a vendor's family of tags", "fin_escalated", { vendor: "fin" }],
    ["anybody's tag", "vip", null],
    ["a flag of ours", "handoff_feedback__wrong_queue", null],
    ["what ours begins alike", "handoff_feedback__bot__kore", null],
    ["intelligent triage's", "intent__billing__refund__request", null],
    ["chat's", "zopim_chat_missed", null],
    ["autoreplies'", "ar_suggest_true", null],
    ["a merge's", "closed_by_merge", null],
    ["a side conversation's", "created_for_side_conversation", null],
    ["Zendesk's own of a bounced mail", "system_email_notification_failure", null],
    ["a template's failure", "handoff_reason__{{reason}}", null],
    ["a brace that a template left", "web}", null],
  ])("%s", (_rule, tag, values) => {
    expect(tags.read(aTicket({ tags: [tag] }), policy)[0]?.values ?? null).toEqual(values);
  });

  it("of the ticket that a follow-up follows are no hints, those that its own bot set are", () => {
    const inherited = ["handoff_reason__high_value", "kore_ai", "handoff_feedback__bad"];
    const changes = [
      aChange({ kind: "create", field: "tags", from: null, to: inherited }),
      aChange({ field: "tags", from: inherited, to: [...inherited, "handoff_queue__billing"] }),
    ];
    const followUp = aTicket({ followUp: true, tags: [...inherited, "handoff_queue__billing"], changes });
    expect(tags.read(followUp, policy).map(({ ref }) => ref)).toEqual(["handoff_queue__billing"]);
  });

  it("that an agent set by hand are no hints", () => {
    const changes = [
      aChange({ field: "tags", from: [], to: ["kore_ai"] }),
      aChange({
        field: "tags",
        from: ["kore_ai"],
        to: ["handoff_reason__sensitive", "kore_ai"],
        byHand: true,
      }),
    ];
    const ticket = aTicket({ tags: ["handoff_reason__sensitive", "kore_ai"], changes });
    expect(tags.read(ticket, policy).map(({ ref }) => ref)).toEqual(["kore_ai"]);
  });
});
