import type { Reply } from "./account";
import { json } from "./answers";
import type { Route, SignedInCall } from "./call";
import { recordNotFound } from "./errors";
import type { Row } from "./row";
import { nextId, type Store } from "./store";

export const JOB_ROUTES: readonly Route[] = [
  { method: "GET", path: "/api/v2/job_statuses/:job_id", allowed: "agents", answer: showJob },
];

function showJob(call: SignedInCall): Reply {
  const job = call.store.jobs.get(call.params.job_id ?? "");
  return job === undefined ? recordNotFound() : json(200, { job_status: job });
}

type Job = Readonly<{ type: string; total: number; delayMs: number; work: (now: number) => readonly Row[] }>;

/**
 * Queues work that Zendesk does later, and answers its job as it stands now: queued, with nothing done.
 * The work runs at the first call after its delay; its results then stand in the job, failed ones too.
 */
export function queueJob(store: Store, now: number, job: Job): Row {
  const id = String(nextId(store)).padStart(32, "0");
  const queued: Row = {
    id,
    job_type: job.type,
    url: `${store.origin}/api/v2/job_statuses/${id}.json`,
    total: job.total,
    progress: 0,
    status: "queued",
    message: null,
    results: null,
  };
  store.jobs.set(id, queued);
  store.pending.push({
    dueAt: now + job.delayMs,
    run: (at) => {
      const results = job.work(at);
      const message = `Completed at ${new Date(at).toISOString()}`;
      store.jobs.set(id, { ...queued, status: "completed", progress: job.total, message, results });
    },
  });
  return queued;
}

/** Carries out everything that is due, in the order of its time. */
export function settle(store: Store, now: number): void {
  const due = store.pending.filter((one) => one.dueAt <= now).sort((one, other) => one.dueAt - other.dueAt);
  if (due.length === 0) return;
  store.pending = store.pending.filter((one) => one.dueAt > now);
  for (const one of due) one.run(one.dueAt);
}
