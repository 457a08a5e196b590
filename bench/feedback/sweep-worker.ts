import { type SweepTask, sweep } from "./sweep";

// Failures are part of every run; nobody reads where in the code each was made.
Error.stackTraceLimit = 0;

process.on("message", async (task: SweepTask) => process.send?.(await sweep(task)));
