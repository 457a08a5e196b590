import { type KnobSet, type KnobValues, turnedKnobs, usualKnobs } from "../knobs/knob";
import { ACCESS_KNOBS } from "./knobs/access-knobs";
import { APP_KNOBS } from "./knobs/app-knobs";
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
} as const satisfies KnobSet;

export type KnobName = keyof typeof KNOBS;
export type Knobs = KnobValues<typeof KNOBS>;

/** The names, typed. */
export const KNOB_NAMES = Object.keys(KNOBS) as readonly KnobName[];

const USUAL = usualKnobs(KNOBS);

export const knobsFrom = (turned: Partial<Knobs> = {}): Knobs => turnedKnobs(KNOBS, turned, USUAL);
