import { answered, applied, type Fault, unanswered } from "./fault";

/** Long enough for every timeout of an app to have passed. */
const LATE_MS = 20_000;
/** The slowest answer that still comes. */
const SLOW_MS = 30_000;

export const NETWORK_FAULTS = {
  drop: {
    says: "The request never reaches Zendesk",
    play: unanswered,
  },
  lose_answer: {
    says: "The request is carried out, its answer is lost",
    play: (stricken) => {
      applied(stricken);
      return unanswered(stricken);
    },
  },
  apply_late: {
    says: "No answer; the request is carried out long after",
    play: (stricken) => {
      const { account, request, actor, now, delayMs } = stricken;
      account.later(now + (delayMs ?? LATE_MS), (at) => account.handle(request, actor, at));
      return unanswered({ ...stricken, delayMs: 0 });
    },
  },
  duplicate: {
    says: "The request reaches Zendesk twice",
    play: (stricken) => {
      const { account, request, actor, now, delayMs } = stricken;
      const answer = applied(stricken);
      account.later(now + (delayMs ?? 0), (at) => account.handle(request, actor, at));
      account.advance(now);
      return answered(answer);
    },
  },
  slow: {
    says: "The answer takes very long",
    play: (stricken) => answered(applied(stricken), stricken.delayMs ?? SLOW_MS),
  },
} as const satisfies Readonly<Record<string, Fault>>;
