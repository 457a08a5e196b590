import { expect, it } from "@jest/globals";
import { missingParts } from "./missing-parts";

it("every carrier, profile and check has its test, its line, its story and its sentences", () => {
  expect(missingParts(".")).toEqual([]);
});
