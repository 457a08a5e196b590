import { describe, expect, it } from "@jest/globals";
import { FOLDS, folds } from "./folds";

describe("folds", () => {
  const dialogues = Array.from({ length: 23 }, (_, index) => index);

  it("hold out every dialogue once", () => {
    const held = folds(dialogues).flatMap(({ heldOut }) => heldOut);
    expect([...held].sort((a, b) => a - b)).toEqual(dialogues);
  });

  it("never learn from what they hold out", () => {
    for (const { learn, heldOut } of folds(dialogues)) {
      expect(learn.filter((one) => heldOut.includes(one))).toEqual([]);
      expect(learn.length + heldOut.length).toBe(dialogues.length);
    }
    expect(folds(dialogues)).toHaveLength(FOLDS);
  });
});
