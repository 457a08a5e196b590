import { carriers } from "../../src/domain/carriers/carriers";
import { findHandoffs } from "../../src/domain/carriers/find-handoffs";
import type { Policy } from "../../src/domain/policy/policy";
import { readSettings } from "../../src/domain/policy/settings";
import { withVocabulary } from "../../src/domain/policy/with-vocabulary";
import { reviewTicket, ticketAsReviewed } from "../../src/domain/review";
import type { Ticket } from "../../src/domain/ticket";
import { ticketFromBundle } from "../../src/zendesk/ticket-from-bundle";
import { aPolicy } from "../../tests/builders/a-policy";
import type { Bar, Bench } from "../bench";
import { conversationBundle } from "./conversation-bundle";
import { interleaved, type Timing } from "./interleaved";
import { BOT, longPlaces, MAPPED_FIELD, PAYLOAD_FIELD } from "./long-places";
import { payloadBundle } from "./payload-bundle";

const NOW = Date.parse("2026-11-30T14:10:00Z");
/** A whole review may cost so many times what JSON.parse does with the same bytes. */
const MOST_RATIO = 15;
const MOST_GROWTH = 1.3;
/** A frame has 16 ms; a payload of the longest length that is read may cost little more. */
const MOST_MILLISECONDS = 20;

/** What a review costs: conversations and payloads of three lengths, against JSON.parse of the same bytes. */
export const readBench: Bench = {
  name: "read",
  run: async () => {
    const [ten, twoHundred, fiveThousand] = [
      timed(conversationBundle(10), 300),
      timed(conversationBundle(200), 150),
      timed(conversationBundle(5_000), 30),
    ];
    const payloads = [1, 16, 64].map((kib) => ({ kib, timing: timed(payloadBundle(kib * 1_024), 100) }));
    const longest = payloads.at(-1)?.timing.run ?? Number.POSITIVE_INFINITY;
    const places = longPlaces.map(({ place, ticket }) => ({ place, milliseconds: milliseconds(ticket) }));
    const slowest = Math.max(...places.map((one) => one.milliseconds));
    const growth = fiveThousand.ratio / twoHundred.ratio;
    return [
      {
        name: "a review of 200 messages, against JSON.parse of the same bytes",
        asked: `within ${MOST_RATIO} times`,
        measured: `${twoHundred.ratio.toFixed(1)} times`,
        holds: twoHundred.ratio <= MOST_RATIO,
        notes: [
          row("10 messages", ten),
          row("200 messages", twoHundred),
          row("5,000 messages", fiveThousand),
        ],
      },
      {
        name: "the same ratio at 5,000 messages",
        asked: `less than ${MOST_GROWTH} times that of 200`,
        measured: `${growth.toFixed(2)} times`,
        holds: growth < MOST_GROWTH,
        notes: [],
      },
      {
        name: "a review of a payload of 64 KiB",
        asked: `within ${MOST_MILLISECONDS} ms`,
        measured: `${longest.toFixed(1)} ms`,
        holds: longest <= MOST_MILLISECONDS,
        notes: payloads.map(({ kib, timing }) => row(`${kib} KiB`, timing)),
      },
      {
        name: "every place that can hold 64 KiB is read, the slowest",
        asked: `within ${MOST_MILLISECONDS} ms`,
        measured: `${slowest.toFixed(1)} ms`,
        holds: slowest <= MOST_MILLISECONDS,
        notes: places.map(({ place, milliseconds: cost }) => `${place}: ${cost.toFixed(1)} ms`),
      },
    ] satisfies readonly Bar[];
  },
};

const settings = aPolicy({
  reading: {
    payloadFieldId: PAYLOAD_FIELD,
    fieldMap: [{ what: "summary", fieldId: MAPPED_FIELD }],
    botAuthors: [BOT],
  },
});

/** Reading alone, the quickest of many rounds: a machine with other work to do spoils the others. */
function milliseconds(ticket: Ticket): number {
  const rounds = Array.from({ length: 40 }, () => {
    const started = performance.now();
    findHandoffs(ticketAsReviewed(ticket, settings), settings, carriers);
    return performance.now() - started;
  });
  return Math.min(...rounds);
}

function timed(bundle: object, rounds: number): Timing {
  const text = JSON.stringify(bundle);
  const parsed: unknown = JSON.parse(text);
  const read = ticketFromBundle(parsed);
  if (read.kind === "unreadable")
    throw new Error(`The bench's own bundle is no ticket: ${read.path} ${read.problem}`);
  const policy = withVocabulary(readSettings(read.settings).policy);
  return interleaved({ floor: () => JSON.parse(text), run: () => reviewed(parsed, policy) }, rounds);
}

function reviewed(parsed: unknown, policy: Policy): unknown {
  const read = ticketFromBundle(parsed);
  if (read.kind === "unreadable") return read;
  const review = reviewTicket(read.ticket, policy, NOW);
  if (review.kind === "none") throw new Error("The bench's own bundle has no handoff.");
  return review;
}

const row = (name: string, { floor, run, ratio }: Timing): string =>
  `${name}: parse ${floor.toFixed(3)} ms, review ${run.toFixed(2)} ms, ${ratio.toFixed(1)} times`;
