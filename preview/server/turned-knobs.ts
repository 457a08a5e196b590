import { KNOBS, type Knobs, knobsFrom } from "../account/knobs";
import { FRAMEWORK_KNOBS, frameworkKnobs } from "../host/framework-knobs";
import { type Knob, turnedKnobs } from "../knobs/knob";

export type TurnedKnobs = Readonly<{
  account: Knobs;
  framework: ReturnType<typeof frameworkKnobs>;
}>;

const ALL: Readonly<Record<string, Knob>> = { ...KNOBS, ...FRAMEWORK_KNOBS };

/** Knobs as they are written on the command line, for whom each is meant. Throws one line where there is no such knob. */
export function turnedFrom(written: Readonly<Record<string, string>>): TurnedKnobs {
  const turned = Object.entries(written).map(([name, text]) => [name, asValue(ALL[name], text)] as const);
  turnedKnobs(ALL, Object.fromEntries(turned));
  const meant = (knobs: object) => Object.fromEntries(turned.filter(([name]) => Object.hasOwn(knobs, name)));
  return { account: knobsFrom(meant(KNOBS)), framework: frameworkKnobs(meant(FRAMEWORK_KNOBS)) };
}

const asValue = (knob: Knob | undefined, text: string): string | number =>
  knob?.kind === "amount" ? Number(text) : text;
