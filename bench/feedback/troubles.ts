import type { Seat, Trouble } from "./script";

export type RequestKind = "read" | "write" | "remove" | "trace" | "job";

/** Strikes the requests a script says it strikes, and counts how often it did. */
export type Troubles = Readonly<{
  meet(who: Seat, kind: RequestKind): Trouble | null;
  struck(): number;
  /** From now on everything goes well. */
  lift(): void;
}>;

export function createTroubles(troubles: readonly Trouble[]): Troubles {
  const met = troubles.map(() => 0);
  let count = 0;
  let lifted = false;
  return {
    meet: (who, kind) => {
      if (lifted) return null;
      for (const [index, trouble] of troubles.entries()) {
        if (!concerns(trouble, who, kind)) continue;
        const nth = met[index] ?? 0;
        met[index] = nth + 1;
        if (nth < trouble.skip || nth >= trouble.skip + trouble.times) continue;
        count += 1;
        return trouble;
      }
      return null;
    },
    struck: () => count,
    lift: () => {
      lifted = true;
    },
  };
}

function concerns({ on, who: seat }: Trouble, who: Seat, kind: RequestKind): boolean {
  if (seat !== undefined && seat !== who) return false;
  return on === "any" || on === kind || (on === "write" && kind === "remove");
}
