import type { CarrierReading } from "../carriers/carrier";
import type { Finding } from "../handoff-review";
import type { Check } from "./check";

const FACETS = { unreadable: "problem", partial: "warning", repaired: "note" } as const;

/** What the bot left could not be read, was cut short, had to be mended, or is not what the bot wrote any more. */
export const reading: Check = {
  name: "reading",
  facets: ["unreadable", "partial", "repaired", "leftover", "changed"],
  check: ({ readings }) =>
    readings.flatMap((one) => [...gradeFinding(one), ...leftoverFinding(one), ...changedFinding(one)]),
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

/** The bot's own template did not render: a defect of the bot, not of the case. */
function leftoverFinding({ carrier, ref, problems, evidence }: CarrierReading): readonly Finding[] {
  const left = problems.filter(({ code }) => code === "template_leftover");
  if (left.length === 0) return [];
  const facts = {
    carrier,
    ref,
    paths: left.map(({ path }) => path),
    was: left.map(({ facts: { was } }) => String(was)),
  };
  return [{ id: "reading.leftover", severity: "warning", facts, evidence: [evidence] }];
}

/** Somebody edited the field: what stands there now may be right, but it is not the bot's word. */
function changedFinding({ carrier, ref, problems, evidence }: CarrierReading): readonly Finding[] {
  if (!problems.some(({ code }) => code === "digest_differs")) return [];
  return [{ id: "reading.changed", severity: "warning", facts: { carrier, ref }, evidence: [evidence] }];
}
