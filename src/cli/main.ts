import { parseArgs } from "node:util";
import { InputError } from "./input-error";
import { reviewFile } from "./review-file";

const USAGE = "usage: baton review FILE [--policy FILE] [--now ISO-TIME]";

/** Exit codes: 0 when every ticket was reviewed, 2 when an input or the call itself could not be read. */
async function main(args: readonly string[]): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { policy: { type: "string" }, now: { type: "string" }, help: { type: "boolean", short: "h" } },
    });
    if (values.help) return say(process.stdout, USAGE, 0);
    const [command, file, ...rest] = positionals;
    if (command !== "review" || file === undefined || rest.length > 0) return say(process.stderr, USAGE, 2);
    const { reviews, complaints } = await reviewFile(file, {
      policyFile: values.policy ?? null,
      now: instantOf(values.now),
    });
    for (const complaint of complaints) process.stderr.write(`${complaint}\n`);
    return say(process.stdout, reviews, 0);
  } catch (error) {
    if (error instanceof InputError) return say(process.stderr, error.message, 2);
    if (error instanceof TypeError && "code" in error)
      return say(process.stderr, `${error.message}; ${USAGE}`, 2);
    throw error;
  }
}

function instantOf(text: string | undefined): number {
  const now = text === undefined ? Date.now() : Date.parse(text);
  if (Number.isNaN(now)) throw new InputError(`--now ${text}: not a time; write it as 2026-11-03T14:05:00Z`);
  return now;
}

function say(stream: NodeJS.WriteStream, text: string, code: number): number {
  stream.write(`${text}\n`);
  return code;
}

process.exitCode = await main(process.argv.slice(2));
