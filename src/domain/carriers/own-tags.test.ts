import { describe, expect, it } from "@jest/globals";
import { aChange, aTicket } from "../../../tests/builders/a-ticket";
import type { TicketChange } from "../ticket";
import { ownTags } from "./own-tags";

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
