import { expect, it } from "@jest/globals";
import { screen } from "@testing-library/react";
import { englishWords } from "../../i18n/words";
import { CarriedSum, sumText } from "./carried-sum";
import { renderPart } from "./fakes/render-part";

const completeness = {
  score: 0.63,
  reason: "system_limit",
  parts: [
    { id: "summary", weight: 3, have: 1 },
    { id: "required_context", weight: 3, have: 2 / 3 },
    { id: "attempts", weight: 2, have: 0 },
  ],
} as const;

it("the sum is shown with its share", () => {
  expect(sumText(completeness, englishWords)).toBe("5 of 8 points (63%)");
});

it("every part shows its points, and by which kind of case they weigh", () => {
  renderPart(<CarriedSum completeness={completeness} />);
  expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
    "summary: 3 of 3",
    "values the policy asks for: 2 of 3",
    "what was tried: 0 of 2",
  ]);
  expect(screen.getByText("Weighed for this kind of case: a system did not work.")).toBeVisible();
});

it("without a reason the weights are everybody's", () => {
  renderPart(<CarriedSum completeness={{ ...completeness, reason: null }} />);
  expect(screen.getByText("Every kind of case weighs the same here.")).toBeVisible();
});
