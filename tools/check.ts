import { spawnSync } from "node:child_process";

/** What must hold of a change before it lands, each by the npm script that knows it best. */
const STEPS: readonly string[] = [
  "types",
  "lint",
  "arrows",
  "dead",
  "regexes",
  "test:unit",
  "package",
  "size",
];
/** Their last line is a figure worth reading when all is well. */
const FIGURES: readonly string[] = ["regexes", "package", "size"];

/** Steps by name, or all; `--without` and names after it leave those out. */
const named = process.argv.slice(2);
const cut = named.indexOf("--without");
const wanted = cut === -1 ? named : named.slice(0, cut);
const left = cut === -1 ? [] : named.slice(cut + 1);
const unknown = [...wanted, ...left].filter((name) => !STEPS.includes(name));
const steps = STEPS.filter((name) => (wanted.length === 0 || wanted.includes(name)) && !left.includes(name));
const failed = steps.filter((name) => !holds(name));
if (unknown.length > 0)
  console.error(`No step is named ${unknown.join(", ")}. There are ${STEPS.join(", ")}.`);
console.log(`${steps.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length + unknown.length === 0 ? 0 : 1;

/** Prints one line where the step holds, and all it said where it does not. */
function holds(name: string): boolean {
  const started = Date.now();
  const { status, stdout, stderr } = spawnSync(`npm run --silent ${name}`, {
    shell: true,
    encoding: "utf8",
    env: { ...process.env, FORCE_COLOR: undefined, NO_COLOR: "1" },
  });
  const seconds = ((Date.now() - started) / 1000).toFixed(1).padStart(6);
  const figure = FIGURES.includes(name) ? (stdout.trim().split("\n").at(-1) ?? "") : "";
  console.log(
    `${status === 0 ? "✓" : "✗"} ${name.padEnd(9)} ${seconds} s  ${status === 0 ? figure : `\n${stdout}\n${stderr}`}`,
  );
  return status === 0;
}
