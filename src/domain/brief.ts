import { firstWords } from "./conversation/first-words";
import { statedWant } from "./conversation/stated-want";
import { turnsWith } from "./conversation/turns-with";
import { isBareSummary } from "./handoff/bare-summary";
import { evidenceOf, turnEvidence } from "./handoff/evidence-of";
import type { Handoff } from "./handoff/handoff";
import type { Evidence, Sourced } from "./handoff/provenance";
import type { Brief, Clause, Missing, RouteReview } from "./handoff-review";
import { nextStep } from "./next-step";
import type { Policy } from "./policy/policy";
import type { Signals } from "./signals/signals";
import type { SpokenRisks } from "./spoken-risks";
import type { Ticket, Turn } from "./ticket";

/** Three lines and 80 words in all: what is wanted gets most of them. */
const WANTS_WORDS = 40;
const WHY_WORDS = 25;

type Parts = Readonly<{
  ticket: Ticket;
  handoff: Handoff;
  /** The turns that led to this handoff; empty where no bot's turn is known. */
  botTurns: readonly Turn[];
  signals: Signals;
  spokenRisks: SpokenRisks;
  policy: Policy;
  route: RouteReview;
  missing: readonly Missing[];
}>;

/**
 * What the customer wants, why it came here, what to do next: text of the ticket and codes, nothing invented. Each
 * clause names the turns in which its text stands beside the carrier that gave it.
 */
export const brief = (parts: Parts): Brief => ({
  wants: wants(parts),
  why: why(parts),
  next: nextStep(parts),
});

/**
 * The bot's summary where it says something, else the customer's issue as the bot noted it, else what the customer
 * said in the conversation, else the ticket's subject, else a summary that says little.
 */
function wants(parts: Parts): Clause | null {
  const { ticket, handoff } = parts;
  const noted = handoff.statement?.source.carrier === "conversation" ? null : handoff.statement;
  const told = [handoff.summary, noted].find((one) => one !== null && !isBareSummary(one.value)) ?? null;
  if (told !== null) return carried(told, parts);
  const said = saidByCustomer(parts);
  if (said !== null) return said;
  const subject = ticket.subject.trim();
  if (subject !== "" && !isBareSummary(subject))
    return { text: firstWords(subject, WANTS_WORDS), evidence: [{ kind: "field", ref: "subject" }] };
  return handoff.summary === null ? null : carried(handoff.summary, parts);
}

function carried(told: Sourced<string>, parts: Parts): Clause {
  const text = firstWords(told.value, WANTS_WORDS);
  return { text, evidence: [...evidence(told), ...spoken(text, parts)] };
}

function saidByCustomer(parts: Parts): Clause | null {
  const pieces = statedWant(turnsThatLed(parts), parts.signals, WANTS_WORDS);
  if (pieces.length === 0) return null;
  return {
    text: pieces.map(({ text }) => text).join(" … "),
    evidence: pieces.map(({ turn }) => turnEvidence(turn)),
  };
}

/** The bot's own reason, with the turns that show it too; where it gave none, what the conversation shows. */
function why(parts: Parts): Brief["why"] {
  const { stated, detail, read } = parts.handoff.reason;
  const code = stated?.value ?? read;
  const text = detail === null ? null : firstWords(detail.value, WHY_WORDS);
  const shown = code !== null && code === read ? showing(read, parts) : [];
  const said = text === null ? [] : spoken(text, parts);
  return { code, text, evidence: distinct([...evidence(stated), ...evidence(detail), ...shown, ...said]) };
}

/** Where no bot's turn is known, everything that was said led here. */
const turnsThatLed = ({ botTurns, ticket }: Parts): readonly Turn[] =>
  botTurns.length > 0 ? botTurns : ticket.turns;

/** The turns in which a text stands, up to the bot's last: what was pasted after it is no evidence of what led here. */
function spoken(text: string, parts: Parts): readonly Evidence[] {
  const led = turnsThatLed(parts);
  const last = led.filter(({ by }) => by === "bot").at(-1) ?? led.at(-1);
  const until = led.slice(0, last === undefined ? 0 : led.indexOf(last) + 1).map(({ n }) => String(n));
  return turnsWith(text, parts.ticket.turns).filter(({ ref }) => until.includes(ref));
}

/** Enough to see it, few enough to stand in a line. */
const MOST_SHOWN = 2;

/** The turns on which a reason that was read rests: see `readReason`. */
function showing(read: Handoff["reason"]["read"], { signals, spokenRisks }: Parts): readonly Evidence[] {
  const turns =
    read === "customer_request"
      ? signals.asks
      : read === "low_confidence"
        ? signals.fallbacks
        : read === "sensitive"
          ? [...new Set([...spokenRisks.values()].flat())].sort((a, b) => a - b)
          : [];
  return turns.slice(0, MOST_SHOWN).map(turnEvidence);
}

const evidence = (value: Sourced<unknown> | null): readonly Evidence[] =>
  value === null ? [] : evidenceOf(value.source.carrier, value.source.ref);

const distinct = (all: readonly Evidence[]): readonly Evidence[] =>
  all.filter(({ kind, ref }, at) => all.findIndex((one) => one.kind === kind && one.ref === ref) === at);
