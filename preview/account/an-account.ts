import { isDeepStrictEqual } from "node:util";
import type { AccountAnswer, AccountRequest, Story } from "./account";
import { written } from "./answers";
import { type AccountSetup, createAccount } from "./create-account";
import { type Row, rowOf } from "./row";

/** The people of the base account, by what limits them. */
export const PEOPLE = {
  admin: 7_100_001,
  agent: 7_100_002,
  lightAgent: 7_100_003,
  customRole: 7_100_004,
  groupLimited: 7_100_005,
  assignedOnly: 7_100_006,
  customer: 5001,
} as const;
export type Who = keyof typeof PEOPLE | "nobody";

export const BILLING = 360_001;
export const FRAUD = 360_002;
export const NOON = Date.parse("2026-11-20T12:00:00.000Z");

/** An answer as a test looks at it: its JSON read, and the text it came as. */
export type ReadAnswer = Omit<AccountAnswer, "body"> & Readonly<{ body: Row; text: string }>;

/** A ticket of the group Billing with the tag `vip`, changed as the test needs it. */
export const aStory = (ticket: Row = {}, more: Partial<Story> = {}): Story => ({
  title: "A refund",
  ticket: {
    id: 1,
    subject: "Refund for order 1234",
    status: "open",
    priority: "normal",
    requester_id: PEOPLE.customer,
    group_id: BILLING,
    assignee_id: null,
    tags: ["vip"],
    custom_fields: [],
    created_at: "2026-11-20T09:00:00Z",
    updated_at: "2026-11-20T10:00:00Z",
    via: { channel: "native_messaging" },
    ...ticket,
  },
  users: [{ id: PEOPLE.customer, name: "Rosa Lind", role: "end-user", email: "rosa@example.com" }],
  groups: [
    { id: BILLING, name: "Billing" },
    { id: FRAUD, name: "Fraud" },
  ],
  ...more,
});

type Options = Partial<Pick<AccountSetup, "stories" | "knobs" | "triggers" | "rateLimits">>;

/** An account with one ticket, a clock that a test moves, and a short way to send requests. */
export function anAccount(options: Options = {}) {
  const account = createAccount({ stories: [aStory()], now: NOON, ...options });
  let now = NOON;
  const send = (request: AccountRequest, who: Who = "agent"): ReadAnswer => {
    const reply = account.reply(request, who === "nobody" ? null : { userId: PEOPLE[who] }, now);
    const { status, headers, body } = written(reply);
    if (reply.json !== undefined) assertWire(reply.json, body);
    return { status, headers, text: body, body: bodyOf(body) };
  };
  return {
    account,
    send,
    get: (url: string, who?: Who) => send({ method: "GET", url }, who),
    write: (method: string, url: string, body: unknown, who?: Who) =>
      send({ method, url, headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) }, who),
    wait: (seconds: number) => {
      now += seconds * 1000;
    },
    now: () => now,
  };
}

/** What is handed over as a value is what the wire would carry, and nothing the account changes later. */
function assertWire(value: unknown, text: string): void {
  if (!isDeepStrictEqual(JSON.parse(text), value)) throw new Error(`An answer is more than JSON: ${text}`);
  freeze(value);
}

function freeze(value: unknown): void {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const part of Object.values(value)) freeze(part);
}

function bodyOf(text: string): Row {
  try {
    return rowOf(JSON.parse(text));
  } catch {
    return {};
  }
}
