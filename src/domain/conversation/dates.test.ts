import { expect, it } from "@jest/globals";
import { MONTH_NAMES } from "../signals/month-names";
import { datesIn } from "./dates";

const days = (text: string) =>
  datesIn(text, MONTH_NAMES).map(({ text: as, days: of }) => `${as} = ${of.join(" ")}`);

it.each<[text: string, dates: readonly string[]]>([
  ["on 2026-11-12.", ["2026-11-12 = 11-12"]],
  ["am 12.11.2026", ["12.11.2026 = 11-12 12-11"].map((one) => one.replace("11-12 12-11", "12-11 11-12"))],
  ["on 25/11/2026", ["25/11/2026 = 11-25"]],
  ["on 12 November", ["12 November = 11-12"]],
  ["on November 12th", ["November 12th = 11-12"]],
  ["am 3. März", ["3. März = 3-3"]],
  ["el 5 de agosto", ["5 de agosto = 8-5"]],
  ["11月12日に届いた", ["11月12日 = 11-12"]],
  ["a bare 3/4 may be anything", []],
  ["version 1.2.2026.4", []],
  ["order 2026-11-12-A", []],
  ["at 15:02", []],
  ["12 lamps", []],
  ["32 January", []],
])("%s", (text, dates) => {
  expect(days(text)).toEqual(dates);
});
