import { describe, expect, it } from "@jest/globals";
import { hashOf, placeOf } from "./place-hash";

describe("the page's address", () => {
  it.each([
    { kind: "views" },
    { kind: "ticket", id: 101 },
    { kind: "ticket", id: -2 },
    { kind: "user", id: 7 },
    { kind: "organization", id: 61 },
    { kind: "app", installationId: "a b/c", path: "" },
    { kind: "app", installationId: "4501", path: "replay/7" },
  ] as const)("leads back to %j", (place) => {
    expect(placeOf({ hash: hashOf(place), search: "" })).toEqual(place);
  });

  it.each([
    ["", "?ticket=101", { kind: "ticket", id: 101 }],
    ["#/tickets", "?ticket=101", { kind: "views" }],
    ["", "?ticket=x", { kind: "views" }],
    ["#/nowhere", "", { kind: "views" }],
    ["#/tickets/new/0", "", { kind: "views" }],
  ])("%s%s is read", (hash, search, place) => {
    expect(placeOf({ hash, search })).toEqual(place);
  });
});
