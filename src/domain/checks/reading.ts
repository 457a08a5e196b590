import type { CarrierReading } from "../carriers/carrier";
import type { Finding } from "../handoff-review";
import type { Check } from "./check";

const FACETS = { unreadable: "problem", partial: "warning", repaired: "note" } as const;

/** What the bot left could not be read, was cut short, had to be mended, or is not what the bot wrote any more. */
export const reading: Check = {
  name: "reading",
  facets: ["unreadable", "partial", "repaired", "leftover", "changed"],
  check: ({ readings }) => [
    ...readings.flatMap((one) => [...gradeFinding(one), ...changedFinding(one)]),
    ...leftoverFinding(readings),
  ],
};

function gradeFinding({ carrier, ref, grade, problems, evidence }: CarrierReading): readonly Finding[] {
  if (grade === "ok") return [];
  const own = problems.filter(({ code }) => code !== "template_leftover");
  if (own.length === 0) return [];
  const paths = [...new Set(own.map(({ path }) => path).filter((path) => path !== ""))];
  const codes = [...new Set(own.map(({ code }) => code))];
  return [
    {
      id: `reading.${grade}`,
      severity: FACETS[grade],
      facts: { carrier, ref, paths, codes },
      evidence: [evidence],
    },
  ];
}

/** The bot's own template did not render: a defect of the bot, not of the case, and one however many places show it. */
function leftoverFinding(readings: readonly CarrierReading[]): readonly Finding[] {
  const left = readings.flatMap(({ problems, evidence }) =>
    problems.flatMap(({ code, path, facts: { was } }) =>
      code === "template_leftover" ? [{ path, was: String(was), evidence }] : [],
    ),
  );
  if (left.length === 0) return [];
  const facts = {
    paths: left.map(({ path }) => path),
    was: [...new Set(left.map(({ was }) => was))],
  };
  const evidence = [...new Set(left.map((one) => one.evidence))];
  return [{ id: "reading.leftover", severity: "warning", facts, evidence }];
}

/** Somebody edited the field: what stands there now may be right, but it is not the bot's word. */
function changedFinding({ carrier, ref, problems, evidence }: CarrierReading): readonly Finding[] {
  if (!problems.some(({ code }) => code === "digest_differs")) return [];
  return [{ id: "reading.changed", severity: "warning", facts: { carrier, ref }, evidence: [evidence] }];
}
