/** A clock that moves only when something is due. Times are epoch milliseconds. */
export type VirtualTime = Readonly<{
  now(): number;
  /** Does something later; answers how to call it off. Equal times keep the order of the calls. */
  after(ms: number, act: () => void): () => void;
  /** Says that a promise was settled, so that what hangs on it runs before anything else does. */
  promised(): void;
  /** Does all that is due up to a moment, then stands at it. */
  runUntil(moment: number): Promise<void>;
}>;

type Due = { at: number; act: (() => void) | null };

/** An answer passes fewer awaits than this on its way from the client to the protocol. */
const DEEPEST = 8;

/** Things due are few at any moment, so a sorted list is faster than a heap. */
export function createVirtualTime(start: number): VirtualTime {
  const queue: Due[] = [];
  let now = start;
  let waiting = false;

  function place(due: Due): void {
    let index = queue.length;
    while (index > 0 && (queue[index - 1]?.at ?? 0) > due.at) index -= 1;
    queue.splice(index, 0, due);
  }

  return {
    now: () => now,
    after: (ms, act) => {
      const due: Due = { at: now + Math.max(0, ms), act };
      place(due);
      return () => {
        due.act = null;
      };
    },
    promised: () => {
      waiting = true;
    },
    runUntil: async (moment) => {
      for (;;) {
        const next = queue[0];
        if (!next || next.at > moment) break;
        queue.shift();
        if (next.act === null) continue;
        now = next.at;
        next.act();
        if (!waiting) continue;
        waiting = false;
        for (let depth = 0; depth < DEEPEST; depth += 1) await null;
      }
      now = Math.max(now, moment);
    },
  };
}
