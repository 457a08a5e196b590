/** One thing that must hold: what was asked, what was measured, and lines a reader needs where it fails. */
export type Bar = Readonly<{
  name: string;
  asked: string;
  measured: string;
  holds: boolean;
  notes: readonly string[];
}>;

/** What every bench is. It throws only where it is itself broken; a bar that cannot be measured does not hold. */
export type Bench = Readonly<{ name: string; run(): Promise<readonly Bar[]> }>;
