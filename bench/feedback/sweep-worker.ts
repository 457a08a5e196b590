import { parentPort, workerData } from "node:worker_threads";
import * as z from "zod/mini";
import { type SweepTask, sweep } from "./sweep";

// The app's page forbids `eval`, so zod does without it there; here nothing does.
z.config({ jitless: false });
// Failures are part of every run; nobody reads where in the code each was made.
Error.stackTraceLimit = 0;

parentPort?.postMessage(await sweep(workerData as SweepTask));
