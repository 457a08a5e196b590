import { describe, expect, it } from "@jest/globals";
import { aChange, aTicket } from "../../../tests/builders/a-ticket";
import type { TicketChange } from "../ticket";
import { ownTags, tagsNotByHand } from "./own-tags";

const aTagChange = (from: TicketChange["from"], to: TicketChange["to"], part: Partial<TicketChange> = {}) =>
  aChange({ field: "tags", from, to, ...part });

describe("tags that speak of this ticket", () => {
  it("are all of them on a ticket that follows none", () => {
    expect(ownTags(aTicket({ tags: ["vip", "refund"] }))).toEqual(["vip", "refund"]);
  });

  it.each<[rule: string, tags: readonly string[], changes: readonly TicketChange[], own: readonly string[]]>([
    ["none that it was born with", ["vip"], [aTagChange(null, ["vip"], { kind: "create" })], []],
    ["those that were added since", ["vip", "new"], [aTagChange(["vip"], ["vip", "new"])], ["new"]],
    ["in Zendesk's older form, one text", ["vip", "new"], [aTagChange("vip", "vip, new  ")], ["new"]],
    ["none that is gone again", [], [aTagChange([], ["new"]), aTagChange(["new"], [])], []],
    [
      "an inherited one that was taken away and given anew",
      ["vip"],
      [aTagChange(["vip"], []), aTagChange([], ["vip"])],
      ["vip"],
    ],
    ["none for another field's change", ["high"], [aTagChange([], ["high"], { field: "priority" })], []],
    ["none while nobody read its history", ["vip"], [], []],
  ])("on a follow-up: %s", (_rule, tags, changes, own) => {
    expect(ownTags(aTicket({ followUp: true, tags, changes }))).toEqual(own);
  });
});

describe("tags that may be a bot's", () => {
  const byHand = { byHand: true } as const;

  it.each<[rule: string, tags: readonly string[], changes: readonly TicketChange[], own: readonly string[]]>([
    ["one that no change tells of", ["handoff"], [], ["handoff"]],
    ["one that was added, but not by hand", ["handoff"], [aTagChange([], ["handoff"])], ["handoff"]],
    ["none that an agent added", ["handoff"], [aTagChange([], ["handoff"], byHand)], []],
    ["none of a ticket that an agent made", ["handoff"], [aTagChange(null, "handoff", byHand)], []],
    [
      "one that stood before an agent added another",
      ["handoff", "vip"],
      [aTagChange([], ["handoff"]), aTagChange(["handoff"], ["handoff", "vip"], byHand)],
      ["handoff"],
    ],
    [
      "one that an agent took off and the bot set again",
      ["handoff"],
      [aTagChange([], ["handoff"], byHand), aTagChange(["handoff"], [], byHand), aTagChange([], ["handoff"])],
      ["handoff"],
    ],
    [
      "none that was taken off and set again by hand",
      ["handoff"],
      [aTagChange([], ["handoff"]), aTagChange(["handoff"], []), aTagChange([], ["handoff"], byHand)],
      [],
    ],
    [
      "one whose option an agent chose in a field",
      ["a"],
      [aTagChange([], ["a"], { field: "5", ...byHand })],
      ["a"],
    ],
  ])("are %s", (_rule, tags, changes, own) => {
    expect(tagsNotByHand(aTicket({ tags, changes }))).toEqual(own);
  });

  it("on a follow-up are those that were added since, and not by hand", () => {
    const changes = [aTagChange(["a"], ["a", "b"]), aTagChange(["a", "b"], ["a", "b", "c"], byHand)];
    expect(tagsNotByHand(aTicket({ followUp: true, tags: ["a", "b", "c"], changes }))).toEqual(["b"]);
  });
});
