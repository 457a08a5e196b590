import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { anIntent, settings } from "../../../tests/builders/flag-protocol";
import { toEntry } from "../../domain/feedback/outbox-entry";
import { begin, type Phase } from "../../domain/feedback/progress";
import type { TagRequest } from "../../domain/feedback/request";
import { browserClock } from "./browser-ports";
import type { Outbox, StoredEntry } from "./ports";
import { createTicketRunner } from "./ticket-runner";

beforeEach(() => {
  jest.useFakeTimers({ now: Date.parse("2026-05-01T10:00:00Z") });
});
afterEach(() => {
  jest.useRealTimers();
});

function stored(word: Parameters<typeof anIntent>[0], phase: Phase): StoredEntry {
  const entry = toEntry(begin(anIntent({ createdAt: Date.now(), ...word }), phase), Date.now());
  if (entry === null) throw new Error("nothing to keep");
  return { raw: JSON.stringify(entry), entry };
}

/** A tab that waits for the ticket's lock, with whatever another tab keeps of the flag meanwhile. */
function aTabInLine(first: StoredEntry) {
  let kept: StoredEntry | null = first;
  let grant: () => void = () => {};
  const requests: TagRequest[] = [];
  const outbox: Outbox = {
    durable: () => true,
    read: () => kept,
    write: (_ticketId, next) => {
      kept = next;
    },
    tickets: () => [],
    onChange: () => {},
  };
  createTicketRunner("1", {
    send: (request) => void requests.push(request),
    outbox,
    locks: {
      acquire: (_name, granted) => {
        grant = () => granted(() => {});
        return () => {};
      },
    },
    clock: browserClock,
    random: () => 0.5,
    settings: () => settings,
    changed: () => {},
  });
  return {
    requests,
    keepAndGrant: (next: StoredEntry) => {
      kept = next;
      grant();
    },
  };
}

describe("a tab that gets the lock before it hears of the later word", () => {
  const LATER = { opId: "b", seq: 2 };
  const reading: Phase = { kind: "reading" };
  const waiting: Phase = { kind: "waiting", why: "rate_limited", ms: 93_000, firm: true };

  it("goes on with that word", async () => {
    const { requests, keepAndGrant } = aTabInLine(stored({}, reading));
    keepAndGrant(stored(LATER, reading));
    await jest.advanceTimersByTimeAsync(500);
    expect(requests).toEqual([{ kind: "read", ticketId: "1" }]);
  });

  it("keeps the time that the server named to the other tab", async () => {
    const { requests, keepAndGrant } = aTabInLine(stored({}, reading));
    keepAndGrant(stored(LATER, waiting));
    await jest.advanceTimersByTimeAsync(92_000);
    expect(requests).toEqual([]);
  });
});
