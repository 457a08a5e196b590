/** What each knob tells its reader: the behaviour played by default, what nobody could confirm, and how to. */
type Doubt = Readonly<{
  /** One line: what the account does with it. */
  doc: string;
  /** What is not known of the real Zendesk. */
  unknown: string;
  /** What to do on a real account, and what to look at, to know. */
  verify: string;
}>;

export type Choice<T extends string> = Doubt & Readonly<{ kind: "choice"; default: T; values: readonly T[] }>;

/** Amounts count in the unit that is named; zero turns the behaviour off. */
export type Amount = Doubt &
  Readonly<{ kind: "amount"; default: number; unit: "ms" | "characters" | "bytes" | "tags" | "requests" }>;

export type Knob = Choice<string> | Amount;

export type KnobValue<K extends Knob> = K extends Choice<infer T> ? T : number;

/** The first of the values is the default. */
export const choice = <const T extends string>(values: readonly [T, ...T[]], doubt: Doubt): Choice<T> => ({
  kind: "choice",
  default: values[0],
  values,
  ...doubt,
});

export const amount = (value: number, unit: Amount["unit"], doubt: Doubt): Amount => ({
  kind: "amount",
  default: value,
  unit,
  ...doubt,
});
