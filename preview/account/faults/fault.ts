import type { AccountAnswer, AccountRequest, Actor } from "../account";
import type { Account } from "../create-account";

/** What becomes of a request on its way: an answer after a while, a broken connection, or silence for ever. */
export type Delivery =
  | Readonly<{ kind: "answer"; answer: AccountAnswer; delayMs: number }>
  | Readonly<{ kind: "cut"; delayMs: number }>
  | Readonly<{ kind: "lost" }>;

/** One request that a fault befalls. */
export type Stricken = Readonly<{
  account: Account;
  request: AccountRequest;
  actor: Actor;
  now: number;
  delayMs: number | null;
  /** How a request ends that gets no answer. */
  ending: "cut" | "lost";
}>;

/** A way in which things go wrong: a sentence for whoever chooses one, and what it does. */
export type Fault = Readonly<{ says: string; play: (stricken: Stricken) => Delivery }>;

export const answered = (answer: AccountAnswer, delayMs = 0): Delivery => ({
  kind: "answer",
  answer,
  delayMs,
});

/** Without an answer: the connection breaks, or nothing is ever heard. */
export const unanswered = ({ ending, delayMs }: Stricken): Delivery =>
  ending === "cut" ? { kind: "cut", delayMs: delayMs ?? 0 } : { kind: "lost" };

/** The account's own answer, as if nothing had happened. */
export const applied = ({ account, request, actor, now }: Stricken): AccountAnswer =>
  account.handle(request, actor, now);
