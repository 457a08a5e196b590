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

export type KnobSet = Readonly<Record<string, Knob>>;
export type KnobValues<S extends KnobSet> = { readonly [K in keyof S]: KnobValue<S[K]> };

/** Every knob where it stands when nobody turned it. */
export const usualKnobs = <S extends KnobSet>(knobs: S): KnobValues<S> =>
  Object.fromEntries(Object.entries(knobs).map(([name, knob]) => [name, knob.default])) as KnobValues<S>;

/**
 * A complete set of values from the ones that are turned. An unknown name or a value the knob does not have
 * throws, naming the knob and what it takes: a typo must not play Zendesk's default silently.
 */
export function turnedKnobs<S extends KnobSet>(
  knobs: S,
  turned: Readonly<Record<string, unknown>>,
  usual: KnobValues<S> = usualKnobs(knobs),
): KnobValues<S> {
  for (const [name, value] of Object.entries(turned)) {
    const knob = Object.hasOwn(knobs, name) ? knobs[name] : undefined;
    if (knob === undefined)
      throw new Error(`Knob "${name}" is unknown. Known: ${Object.keys(knobs).join(", ")}.`);
    if (!takes(knob, value))
      throw new Error(`Knob "${name}" cannot be ${JSON.stringify(value)}. It takes ${range(knob)}.`);
  }
  return { ...usual, ...turned };
}

const takes = (knob: Knob, value: unknown): boolean =>
  knob.kind === "choice"
    ? knob.values.some((one) => one === value)
    : typeof value === "number" && Number.isFinite(value) && value >= 0;

const range = (knob: Knob): string =>
  knob.kind === "choice" ? knob.values.join(" or ") : `an amount of ${knob.unit} from 0`;
