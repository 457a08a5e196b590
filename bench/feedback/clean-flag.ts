import { DEFAULT_PREFIX } from "../../src/domain/feedback/prefix";
import { runScript } from "./run-script";
import type { Script } from "./script";

/** One agent, one flag, nothing wrong: three minutes from the click, before anybody comes back. */
const CLEAN: Script = {
  seed: 1,
  fault: "none",
  submit: "sends_changes",
  locks: "browser",
  latencyMs: [120, 120],
  prefix: DEFAULT_PREFIX,
  tagsTogether: null,
  bulk: true,
  role: "agent",
  hiddenTicket: "forbidden",
  trigger: "none",
  actions: [
    { at: 0, who: "ana1", do: "open" },
    { at: 500, who: "ana1", do: "flag", word: ["wrong_queue"] },
  ],
  troubles: [],
  leftover: [],
};

/** What one clean flag costs in requests. */
export async function cleanFlag(): Promise<Readonly<{ reads: number; writes: number; others: number }>> {
  const { restingCounts } = await runScript(CLEAN);
  const { read, write, remove, trace, job } = restingCounts;
  return { reads: read, writes: write, others: remove + trace + job };
}
