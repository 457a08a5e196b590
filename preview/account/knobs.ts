import { ACCESS_KNOBS } from "./knobs/access-knobs";
import { APP_KNOBS } from "./knobs/app-knobs";
import type { Knob, KnobValue } from "./knobs/knob";
import { LIMIT_KNOBS } from "./knobs/limit-knobs";
import { READ_KNOBS } from "./knobs/read-knobs";
import { TAG_KNOBS } from "./knobs/tag-knobs";
import { WRITE_KNOBS } from "./knobs/write-knobs";

/** Every place where nobody could confirm what Zendesk does: the account can play each side. */
export const KNOBS = {
  ...TAG_KNOBS,
  ...WRITE_KNOBS,
  ...READ_KNOBS,
  ...ACCESS_KNOBS,
  ...LIMIT_KNOBS,
  ...APP_KNOBS,
} as const satisfies Readonly<Record<string, Knob>>;

export type KnobName = keyof typeof KNOBS;
export type Knobs = { readonly [K in KnobName]: KnobValue<(typeof KNOBS)[K]> };

/** The names, typed. */
export const KNOB_NAMES = Object.keys(KNOBS) as readonly KnobName[];

const defaults = Object.fromEntries(KNOB_NAMES.map((name) => [name, KNOBS[name].default])) as Knobs;

/**
 * A complete set from the ones that are turned. An unknown name or a value the knob does not have
 * throws, naming the knob and what it takes: a typo must not play Zendesk's default silently.
 */
export function knobsFrom(turned: Partial<Knobs> = {}): Knobs {
  for (const [name, value] of Object.entries(turned)) {
    const knob: Knob | undefined = Object.hasOwn(KNOBS, name) ? KNOBS[name as KnobName] : undefined;
    if (knob === undefined) throw new Error(`Knob "${name}" is unknown. Known: ${KNOB_NAMES.join(", ")}.`);
    if (!takes(knob, value))
      throw new Error(`Knob "${name}" cannot be ${JSON.stringify(value)}. It takes ${range(knob)}.`);
  }
  return { ...defaults, ...turned };
}

const takes = (knob: Knob, value: unknown): boolean =>
  knob.kind === "choice"
    ? knob.values.some((one) => one === value)
    : typeof value === "number" && Number.isFinite(value) && value >= 0;

const range = (knob: Knob): string =>
  knob.kind === "choice" ? knob.values.join(" or ") : `an amount of ${knob.unit} from 0`;
