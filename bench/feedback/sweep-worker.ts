import { parentPort } from "node:worker_threads";
import { type SweepTask, sweep } from "./sweep";

// Failures are part of every run; nobody reads where in the code each was made.
Error.stackTraceLimit = 0;

parentPort?.on("message", async (task: SweepTask) => parentPort?.postMessage(await sweep(task)));
