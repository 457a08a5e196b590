import { families } from "../../tests/properties/families";
import type { Tally } from "../../tests/properties/family";
import { judge } from "../../tests/properties/judge";
import { hugeShapes, hugeTexts } from "../../tests/properties/sizes";
import { judgeByteCuts, judgeCuts } from "../../tests/properties/truncations";
import type { Bar, Bench } from "../bench";

const CASES = 200_000;
const LENGTHS = [65_536, 300_000] as const;

/**
 * The long run of what `tests/properties` runs shortly: every cut of every text, inside its characters too, every huge text, and generated
 * and mutated tickets up to 200,000 cases, other ones in each run. `SEED=…` repeats one.
 */
export const propertiesBench: Bench = {
  name: "properties",
  run: async () => {
    const seed = Number(process.env.SEED ?? Date.now() % 1_000_000_007);
    const cuts = judged("a bot's text cut after each of its characters", () => judgeCuts());
    const bytes = judged("a bot's text cut inside each of its characters", () => judgeByteCuts());
    const huge = judged("huge texts, lists and nests", () => {
      const cases = [...LENGTHS.flatMap(hugeTexts), ...hugeShapes()];
      for (const { bundle } of cases) judge(bundle());
      return { unreadable: 0, none: 0, reviewed: cases.length };
    });
    const left = CASES - total(cuts.tally) - total(bytes.tally) - total(huge.tally);
    const generated = families.map(({ family, share }) =>
      judged(family.name, () => family.run(Math.round((left * share) / 100), seed)),
    );
    return [cuts, bytes, huge, ...generated].map(({ bar }) => ({
      ...bar,
      notes: [...bar.notes, ...(bar.holds ? [] : [`SEED=${seed}`])],
    }));
  },
};

function judged(name: string, run: () => Tally): Readonly<{ bar: Bar; tally: Tally }> {
  const asked = "no exception, the public shape, the same after JSON, prototypes untouched";
  const started = performance.now();
  try {
    const tally = run();
    const seconds = ((performance.now() - started) / 1_000).toFixed(0);
    const measured = `${total(tally)} cases, ${tally.reviewed} of them reviews, in ${seconds} s`;
    return { tally, bar: { name, asked, measured, holds: true, notes: [] } };
  } catch (error) {
    const notes = [String(error), ...(error instanceof Error && error.cause ? [String(error.cause)] : [])];
    return { tally: NOTHING, bar: { name, asked, measured: "a case breaks it", holds: false, notes } };
  }
}

const NOTHING: Tally = { unreadable: 0, none: 0, reviewed: 0 };
const total = ({ unreadable, none, reviewed }: Tally): number => unreadable + none + reviewed;
