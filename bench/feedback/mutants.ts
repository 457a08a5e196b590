/** One guard of the write path taken out: where it stands, and what stands there instead. */
export type Mutant = Readonly<{ name: string; file: string; find: string; replace: string }>;

const DOMAIN = "src/domain/feedback";
const DESK = "src/zendesk/feedback";

/** Each of these must make at least one run fail, or the guard guards nothing. */
export const MUTANTS: readonly Mutant[] = [
  {
    name: "no lock: every tab works at once",
    file: `${DESK}/ticket-runner.ts`,
    find: "leave = locks.acquire(",
    replace: "leave = ((_: string, go: typeof granted) => (go(() => {}), () => {}))(",
  },
  {
    name: "no reading back: the server's answer is saved",
    file: `${DOMAIN}/step.ts`,
    find: 'return changed(done, { phase: { kind: "verifying", written: true } });',
    replace: 'return changed(done, { savedAt: 1, phase: { kind: "watching", at: 1, ms: null } });',
  },
  {
    name: "no stamp: writes are not guarded",
    file: `${DOMAIN}/outcomes.ts`,
    find: "stamp: reading.updatedAt",
    replace: "stamp: null",
  },
  {
    name: "no order: an earlier word replaces a later one",
    file: `${DOMAIN}/intent.ts`,
    find: "if (one.seq !== other.seq) return one.seq > other.seq;",
    replace: "",
  },
  {
    name: "no ticket of its own: a write goes to the ticket spoken of last",
    file: `${DESK}/create-feedback-desk.ts`,
    find: "const runner = runnerFor(ticketId);\n    runner.reload();",
    replace: "const runner = [...runners.values()].at(-1) ?? runnerFor(ticketId);\n    runner.reload();",
  },
  {
    name: "no agent check: whatever lies in storage is sent",
    file: `${DESK}/outbox.ts`,
    find: " && entry.intent.agentId === agentId",
    replace: "",
  },
  {
    name: "no Retry-After: the server's time is not kept",
    file: `${DOMAIN}/waits.ts`,
    find: "retryAfterSeconds === null ? own :",
    replace: "retryAfterSeconds !== null ? 1_000 :",
  },
  {
    name: "no firm wait: an event cuts the server's time short",
    file: `${DOMAIN}/step.ts`,
    find: 'if (p.phase.kind === "waiting" && !p.phase.firm)',
    replace: 'if (p.phase.kind === "waiting")',
  },
  {
    name: "no deadline: a request is waited for for ever",
    file: `${DESK}/ticket-runner.ts`,
    find: 'take({ kind: "overdue" });',
    replace: "",
  },
  {
    name: "no patience: a second write while the first may be under way",
    file: `${DOMAIN}/decide.ts`,
    find: 'return changed(p, { phase: { kind: "settling" } });',
    replace: "void 0;",
  },
  {
    name: "no outbox: nothing outlives the tab",
    file: `${DESK}/outbox.ts`,
    find: "else store.setItem(head + ticketId, stored.raw);",
    replace: "else store.removeItem(head + ticketId);",
  },
  {
    name: "no channel: what finds no room in storage is told to nobody",
    file: `${DESK}/outbox.ts`,
    find: 'tell(ticketId, stored?.raw ?? "");',
    replace: "",
  },
  {
    name: "no listening: a tab works before it heard what the one before it said last",
    file: `${DESK}/ticket-runner.ts`,
    find: "else stopHearing = clock.after(HEAR_MS, takeOver);",
    replace: "else takeOver();",
  },
  {
    name: "no doubt: one lagging reading is believed",
    file: `${DOMAIN}/step.ts`,
    find: "if (isOlder(reading.updatedAt, p.newest)) return doubt(p, moment);",
    replace: "",
  },
  {
    name: "no memory: a reading from before a write the server did is believed",
    file: `${DOMAIN}/step.ts`,
    find: "if (isDoubtful && p.doubts < MOST_DOUBTS) return doubt(p, moment);",
    replace: "",
  },
  {
    name: "no second look: the first reading that fits is believed",
    file: `${DOMAIN}/outcomes.ts`,
    find: "if (!p.proven && p.spent === 0)",
    replace: "if (false)",
  },
  {
    name: "no owners: a colleague's flag is simply replaced",
    file: `${DOMAIN}/comparison.ts`,
    find: "rivals: agreed ? [] : foreign,",
    replace: "rivals: [],",
  },
  {
    name: "no closed set: everything with the prefix's first letters is ours",
    file: `${DOMAIN}/comparison.ts`,
    find: "oursIn(reading.tags, settings.prefix)",
    replace: "reading.tags",
  },
  {
    name: "no watch: after saved nobody looks again",
    file: `${DOMAIN}/step.ts`,
    find: 'if (p.phase.kind === "watching") return',
    replace: "if (false) return",
  },
  {
    name: "no late look: a write that lands after its deadline is not looked for",
    file: `${DOMAIN}/outcomes.ts`,
    find: "(mayLandLate(p) ? recheckMs(p.rechecks) : null)",
    replace: "null",
  },
  {
    name: "no age: an old entry is sent unasked",
    file: `${DOMAIN}/outbox-entry.ts`,
    find: "now - intent.createdAt > OLD_AFTER_MS",
    replace: "false",
  },
  {
    name: "no gathering: every click is a write of its own",
    file: `${DOMAIN}/waits.ts`,
    find: "GATHER_MS = 300",
    replace: "GATHER_MS = 0",
  },
  {
    name: "no limit: writes go on for ever",
    file: `${DOMAIN}/outcomes.ts`,
    find: "if (p.spent >= MOST_WRITES)",
    replace: "if (false)",
  },
  {
    name: "no blame: what somebody took off is put back",
    file: `${DOMAIN}/judge-loss.ts`,
    find: "const own = isSelf(act.by, p.intent.agentId);",
    replace: "const own = true;",
  },
  {
    name: "no caution: what may have been taken off is repeated where no audit tells",
    file: `${DOMAIN}/decide.ts`,
    find: "if (history === NO_HISTORY) return !ghost?.refused;",
    replace: "if (history === NO_HISTORY) return false;",
  },
  {
    name: "no yielding: the second of two flags stays",
    file: `${DOMAIN}/judge-owners.ts`,
    find: "return isKnown ? takeBack(p, c, reading, [], settings, end) : end();",
    replace: "return end();",
  },
];
