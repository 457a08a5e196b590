import { spawnSync } from "node:child_process";

/** The one gate: everything that must hold before a change lands, each by the tool that knows it best. */
const STEPS: readonly (readonly [name: string, command: string])[] = [
  ["types", "node node_modules/typescript-7/bin/tsc -p ."],
  ["domain types", "node node_modules/typescript-7/bin/tsc -p src/domain"],
  ["lint", "biome lint --error-on-warnings"],
  ["format", "biome format"],
  ["arrows", "depcruise src preview bench tests tools --output-type err"],
  ["unit tests", "jest --passWithNoTests"],
];

const wanted = process.argv.slice(2);
const steps = STEPS.filter(([name]) => wanted.length === 0 || wanted.includes(name));
let failed = 0;
for (const [name, command] of steps) {
  const started = Date.now();
  const run = spawnSync(command, {
    shell: true,
    encoding: "utf8",
    env: { ...process.env, FORCE_COLOR: "0" },
  });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  const ok = run.status === 0;
  if (!ok) failed += 1;
  const says = ok ? lastLine(run.stdout, name) : `\n${run.stdout}\n${run.stderr}`;
  console.log(`${ok ? "✓" : "✗"} ${name.padEnd(13)} ${seconds.padStart(6)} s  ${says}`);
}
console.log(`${steps.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** Only the size step has a figure worth a line when all is well. */
function lastLine(output: string, name: string): string {
  return name === "size" ? (output.trim().split("\n").at(-1) ?? "") : "";
}
