import { buildHandoff } from "../../src/domain/carriers/build-handoff";
import type { CarrierReading } from "../../src/domain/carriers/carrier";
import { carriers } from "../../src/domain/carriers/carriers";
import { findHandoffs } from "../../src/domain/carriers/find-handoffs";
import { profiles } from "../../src/domain/carriers/profiles/profiles";
import { GRADES } from "../../src/domain/handoff/provenance";
import { readSettings } from "../../src/domain/policy/settings";
import { ticketAsReviewed } from "../../src/domain/review";
import { ticketFromBundle } from "../../src/zendesk/ticket-from-bundle";
import { readStories } from "../../tests/read-stories";
import translations from "../../translations/en.json";

/** One handoff of a story, or what was read of a ticket without one: then no vendor is known. */
type Case = Readonly<{ story: string; vendor: string | null; readings: readonly CarrierReading[] }>;

/** What the app reads of each carrier and of each vendor's bots, counted in the stories. */
export function whatIsRead(): string {
  const cases = readStories().flatMap(({ name, story }) => casesOf(name, story));
  return [
    "# What is read",
    "",
    "Generated from the [stories](../fixtures/README.md) by `npm run docs`. A figure is the number of stories in which the carrier or the bot gave that value; a blank means that no story shows it, not that it would not be read.",
    "",
    "## Carrier by carrier",
    "",
    "In the order in which they are believed. Where two carriers say different things, the earlier one in this table counts and the other is shown as a disagreement.",
    "",
    ...table(
      ["value", ...carriers.map(({ name }) => nameOf(name))],
      [
        ...valueRows(cases),
        ["**stories**", ...carriers.map(({ name }) => count(cases, ({ carrier }) => carrier === name))],
      ],
    ),
    "",
    "How whole the readings were:",
    "",
    ...table(
      ["grade", ...carriers.map(({ name }) => nameOf(name))],
      [
        ...GRADES.map((grade) => [
          grade,
          ...carriers.map(({ name }) => count(cases, (one) => one.carrier === name && one.grade === grade)),
        ]),
      ],
    ),
    "",
    "## Vendor by vendor",
    "",
    "Those with a profile of their own come first; a bot that fills in the contract needs none. `zendesk_triage` is no bot: it only adds to a handoff. `generic_fields` and `generic_note` stand for bots that show no sign of their vendor, by the most believed place they left something in.",
    "",
    ...table(["bot", "where it was read", "values", "stories"], vendorRows(cases)),
    "",
  ].join("\n");
}

function casesOf(name: string, bundle: unknown): readonly Case[] {
  const read = ticketFromBundle(bundle);
  if (read.kind !== "ticket") throw new Error(`${name}: ${read.path} ${read.problem}`);
  const { policy } = readSettings(read.settings);
  const ticket = ticketAsReviewed(read.ticket, policy);
  const { readings, handoffs } = findHandoffs(ticket, policy, carriers);
  if (handoffs.length === 0) return [{ story: name, vendor: null, readings }];
  return handoffs.map((found, index) => ({
    story: name,
    vendor: buildHandoff(found, index + 1).bot.vendor,
    readings: found.readings,
  }));
}

const valueKeys = (readings: readonly CarrierReading[]): readonly string[] =>
  readings.flatMap(({ values }) => Object.keys(values ?? {}));

/** Every value that was read anywhere, the most common first. */
function keysOf(cases: readonly Case[]): readonly string[] {
  const all = cases.flatMap(({ readings }) => valueKeys(readings));
  const times = (key: string) => all.filter((one) => one === key).length;
  return [...new Set(all)].sort((a, b) => times(b) - times(a) || a.localeCompare(b));
}

function valueRows(cases: readonly Case[]): readonly (readonly string[])[] {
  return keysOf(cases).map((key) => [
    spelled(key),
    ...carriers.map(({ name }) =>
      count(cases, ({ carrier, values }) => carrier === name && Object.hasOwn(values ?? {}, key)),
    ),
  ]);
}

function vendorRows(cases: readonly Case[]): readonly (readonly string[])[] {
  const known = profiles.map(({ vendor }) => vendor);
  const adding = profiles.flatMap(({ vendor, options }) => (options === undefined ? [] : vendor));
  const others = cases.flatMap(({ vendor }) => vendor ?? []).filter((vendor) => !known.includes(vendor));
  return [...known, ...[...new Set(others)].sort()].map((vendor) => {
    const own = adding.includes(vendor) ? onlyTriage(cases) : cases.filter((one) => one.vendor === vendor);
    const readings = own.flatMap((one) => one.readings);
    const places = carriers.filter(({ name }) => readings.some(({ carrier }) => carrier === name));
    const stories = [...new Set(own.map(({ story }) => story))];
    return [
      `\`${vendor}\``,
      places.map(({ name }) => nameOf(name)).join(", "),
      keysOf(cases)
        .filter((key) => valueKeys(readings).includes(key))
        .map(spelled)
        .join(", "),
      linked(stories),
    ];
  });
}

/** What adds to a handoff is seen in its own readings, whoever's handoff it is. */
const onlyTriage = (cases: readonly Case[]): readonly Case[] =>
  cases
    .map((one) => ({ ...one, readings: one.readings.filter(({ carrier }) => carrier === "triage") }))
    .filter(({ readings }) => readings.length > 0);

/** In how many stories a reading is so; blank for none. */
function count(cases: readonly Case[], holds: (reading: CarrierReading) => boolean): string {
  const stories = new Set(cases.filter(({ readings }) => readings.some(holds)).map(({ story }) => story));
  return stories.size === 0 ? "" : String(stories.size);
}

/** So many are named; what many stories show needs no list. */
const MOST_LINKS = 3;

function linked(stories: readonly string[]): string {
  const links = stories.slice(0, MOST_LINKS).map((story) => `[${story}](../fixtures/${story}.json)`);
  const more = stories.length - links.length;
  return `${links.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

/** `customerName` as `customer name`. */
const spelled = (key: string): string => key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

const words = (key: string): string => (translations.ui as Readonly<Record<string, string>>)[key] ?? key;
const nameOf = (carrier: string): string => words(`carrier.${carrier}`);

function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  return [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`);
}
