import type { Progress, TagWrite } from "./progress";

/** What to ask of Zendesk next for one ticket. `stamp` is the `updated_at` a guarded write is sent with. */
export type TagRequest = Readonly<{ ticketId: string }> &
  (
    | Readonly<{ kind: "read" }>
    | Readonly<{ kind: "trace" }>
    | Readonly<{ kind: "add" | "remove"; tags: readonly string[]; stamp: string | null }>
    | Readonly<{ kind: "bulk"; write: TagWrite }>
    | Readonly<{ kind: "job"; jobId: string }>
  );

/** The request a phase stands for; null where the flag rests. The ticket is always the intent's own. */
export function requestOf({ phase, intent }: Progress): TagRequest | null {
  const { ticketId } = intent;
  switch (phase.kind) {
    case "reading":
    case "verifying":
      return { ticketId, kind: "read" };
    case "tracing":
      return { ticketId, kind: "trace" };
    case "writing":
      return { ticketId, kind: phase.write.verb, tags: phase.write.tags, stamp: phase.stamp };
    case "bulk_writing":
      return { ticketId, kind: "bulk", write: phase.write };
    case "job_reading":
      return { ticketId, kind: "job", jobId: phase.job.id };
    default:
      return null;
  }
}

/** How long to wait until `elapsed`; null where nothing is waited for. Milliseconds. */
export function pauseOf({ phase }: Progress): number | null {
  return "ms" in phase ? phase.ms : null;
}

/**
 * Whether the ticket's lock is needed: work, and the pauses inside it, belong to one tab alone. It is asked for
 * with the click, so that the tab that was told does the work, and another only where that one is gone.
 */
export function needsLock({ phase }: Progress): boolean {
  return LOCKED.has(phase.kind);
}

const LOCKED: ReadonlySet<Progress["phase"]["kind"]> = new Set([
  "gathering",
  "reading",
  "tracing",
  "writing",
  "bulk_writing",
  "job_reading",
  "job_pausing",
  "verifying",
  "pausing",
  "settling",
]);
