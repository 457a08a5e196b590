import { expect, it } from "@jest/globals";
import { screen } from "@testing-library/react";
import { CarriedSum } from "./carried-sum";
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

it("every part shows its points, what lacks most first, and the sum by which kind of case they weigh", () => {
  renderPart(<CarriedSum completeness={completeness} />);
  expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
    "what was tried: 0 of 2",
    "values the policy asks for: 2 of 3",
    "summary: 3 of 3",
  ]);
  expect(
    screen.getByText("5 of 8 points. Weighed for this kind of case: a system did not work."),
  ).toBeVisible();
});

it("without a reason the weights are everybody's", () => {
  renderPart(<CarriedSum completeness={{ ...completeness, reason: null }} />);
  expect(screen.getByText("5 of 8 points. Every kind of case weighs the same here.")).toBeVisible();
});
