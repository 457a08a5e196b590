import type { Bar, Bench } from "./bench";

/**
 * Runs the benches: all of them, or those that are named. `--json` prints the bars as data. The exit code
 * is 1 as soon as one bar does not hold. A bench is loaded only when it runs: one takes seconds, another minutes.
 */
const BENCHES: Readonly<Record<string, () => Promise<Bench>>> = {
  feedback: async () => (await import("./feedback/feedback-bench")).feedbackBench,
  mutants: async () => (await import("./feedback/mutants-bench")).mutantsBench,
  properties: async () => (await import("./properties/properties-bench")).propertiesBench,
  read: async () => (await import("./read/read-bench")).readBench,
  route: async () => (await import("./route/route-bench")).routeBench,
  signals: async () => (await import("./signals/signals-bench")).signalsBench,
};

const asked = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const json = process.argv.includes("--json");

for (const name of asked) {
  if (!(name in BENCHES))
    throw new Error(`No bench is named "${name}". There are: ${Object.keys(BENCHES).join(", ")}.`);
}
await runAll(asked.length > 0 ? asked : Object.keys(BENCHES));

async function runAll(names: readonly string[]): Promise<void> {
  const results: { name: string; bars: readonly Bar[] }[] = [];
  for (const name of names) {
    const bench = await BENCHES[name]?.();
    if (!bench) continue;
    if (!json) console.log(bench.name);
    const bars = await bench.run();
    if (!json) for (const bar of bars) console.log(told(bar));
    results.push({ name: bench.name, bars });
  }
  if (json) console.log(JSON.stringify(results, null, 2));
  if (results.some(({ bars }) => bars.some((bar) => !bar.holds))) process.exitCode = 1;
}

function told({ name, asked: wanted, measured, holds, notes }: Bar): string {
  const lines = notes.map((note) => `\n      ${note.replaceAll("\n", "\n      ")}`).join("");
  return `  ${holds ? "✓" : "✗"} ${name}: ${measured} (asked: ${wanted})${lines}`;
}
