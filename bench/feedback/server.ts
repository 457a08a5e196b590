import type { AccountRequest, Reply } from "../../preview/account/account";
import { createAccount } from "../../preview/account/create-account";
import type { Trigger } from "../../preview/account/trigger";
import { FLAG_REASONS } from "../../src/domain/feedback/flags";
import { isOurs } from "../../src/domain/feedback/tags";
import type { AgentName, Script } from "./script";

export type Person = AgentName | "carla";

/** People of the account's base set, by what they may do there. */
const USER_IDS = {
  agent: 7_100_002,
  light_agent: 7_100_003,
  assigned_only: 7_100_006,
  ben: 7_100_004,
  carla: 7_100_001,
};
export const TICKET = "1";
const ELSEWHERE = "2";
const CUSTOMER = 5001;

/** Who put a tag of ours there last, by which way, and who took it off. */
export type LedgerLine = Readonly<{
  at: number;
  who: Person;
  by: "app" | "hand";
  /** By a copy of a write that the network sent once more. */
  copied: boolean;
  added: readonly string[];
  removed: readonly string[];
}>;

/** What sends a request: the app, a copy of what the app sent, or a hand in Zendesk itself. */
export type Sender = "app" | "copy" | "hand";

export type Trespass = Readonly<{ who: Person; tag: string; owner: Person | "others" }>;

type QueuedJob = Readonly<{ dueAt: number; who: Person; body: string }>;

export type Server = Readonly<{
  handle(request: AccountRequest, who: Person | null, by: Sender, now: number): Reply;
  userId(who: Person): string;
  tags(ticketId?: string): readonly string[];
  status(): string | null;
  ours(): readonly string[];
  ownerOf(tag: string): Person | null;
  ledger: readonly LedgerLine[];
  /** What requests of the app did to tags that were not the agent's own. */
  trespasses: readonly Trespass[];
  settle(now: number): void;
}>;

/** The fake account with one ticket everybody works on, one nobody does, and a book of what happens to tags. */
export function createServer(script: Script, start: number): Server {
  const ids = { ana: USER_IDS[script.role], ben: USER_IDS.ben, carla: USER_IDS.carla };
  const account = createAccount({
    stories: [TICKET, ELSEWHERE].map((id) => story(Number(id), ids.ana)),
    now: start,
    knobs: {
      hiddenTicket: script.hiddenTicket,
      ...(script.tagsTogether === null ? {} : { tagsTogether: script.tagsTogether }),
    },
    triggers: triggersOf(script),
    // No run comes near them, and a 429 is played as a fault.
    rateLimits: "off",
  });
  const ledger: LedgerLine[] = [];
  const trespasses: Trespass[] = [];
  const owners = new Map<string, Person>();
  const jobs: QueuedJob[] = [];
  const ours = (tags: readonly string[]) => tags.filter((tag) => isOurs(tag, script.prefix));
  const tags = (id = TICKET) => account.ticket(Number(id))?.tags ?? [];

  function enter(
    before: readonly string[],
    who: Person,
    sender: Sender,
    named: string,
    now: number,
    mayBe: (tag: string) => boolean = () => true,
  ): void {
    const after = tags();
    const added = after.filter((tag) => !before.includes(tag) && mayBe(tag));
    const removed = before.filter((tag) => !after.includes(tag) && mayBe(tag));
    const isApp = sender !== "hand";
    if (isApp) {
      for (const tag of [...added, ...removed]) {
        if (isForeign(tag, script)) trespasses.push({ who, tag, owner: "others" });
      }
      for (const tag of ours(removed)) {
        const owner = owners.get(tag) ?? who;
        // What stood within the second of the copied write's stamp is not guarded, by nobody's fault.
        if (owner !== who && sender !== "copy" && named.includes(`"${tag}"`))
          trespasses.push({ who, tag, owner });
      }
    }
    if (ours([...added, ...removed]).length === 0) return;
    for (const tag of ours(added)) owners.set(tag, who);
    for (const tag of ours(removed)) owners.delete(tag);
    const byRule = ours(removed).some((tag) => !named.includes(`"${tag}"`));
    const by = isApp && !byRule ? "app" : "hand";
    ledger.push({
      at: now,
      who,
      by,
      copied: sender === "copy",
      added: ours(added),
      removed: ours(removed),
    });
  }

  /**
   * Jobs that are due are carried out one by one, so that the book knows whose each was; of those due at the
   * same moment, by the tags that each names.
   */
  function settle(now: number): void {
    for (let first = jobs[0]; first && first.dueAt <= now; first = jobs[0]) {
      const { dueAt } = first;
      const due = jobs.splice(0, jobs.filter((job) => job.dueAt === dueAt).length);
      const before = tags();
      account.advance(dueAt);
      for (const { who, body } of due) {
        const mayBe = (tag: string) => due.length === 1 || body.includes(`"${tag}"`);
        enter(before, who, "app", body, dueAt, mayBe);
      }
    }
  }

  return {
    handle: (request, who, by, now) => {
      settle(now);
      const before = tags();
      const answer = account.reply(request, who === null ? null : { userId: ids[who] }, now);
      if (who === null || request.method === "GET") return answer;
      const body = request.body ?? "";
      enter(before, who, by, body, now);
      if (request.url.includes("update_many"))
        jobs.push({ dueAt: now + account.knobs.jobDelayMs, who, body });
      return answer;
    },
    settle,
    userId: (who) => String(ids[who]),
    tags,
    status: () => account.ticket(Number(TICKET))?.status ?? null,
    ours: () => ours(tags()),
    ownerOf: (tag) => owners.get(tag) ?? null,
    ledger,
    trespasses,
  };
}

/** Neither ours nor what the trigger of this run adds. */
const isForeign = (tag: string, script: Script): boolean =>
  !isOurs(tag, script.prefix) && tag !== TRIGGER_TAG;

const story = (id: number, assignee: number) => ({
  title: `Ticket ${id}`,
  ticket: {
    id,
    subject: "A refund",
    status: "open",
    priority: "normal",
    requester_id: CUSTOMER,
    assignee_id: assignee,
    tags: ["vip", "eu"],
    custom_fields: [],
    created_at: "2026-11-20T09:00:00Z",
    updated_at: "2026-11-20T10:00:00Z",
    via: { channel: "web" },
  },
  users: [{ id: CUSTOMER, name: "Rosa Lind", role: "end-user", email: "rosa@example.com" }],
});

const TRIGGER_TAG = "complaint_seen";

function triggersOf({ trigger, prefix }: Script): readonly Trigger[] {
  if (trigger === "none") return [];
  const flags = ["good", "bad", ...FLAG_REASONS].map((word) => `${prefix}__${word}`).join(" ");
  const strips = trigger === "takes_off_flags";
  const seen = strips ? flags : `${prefix}__bad`;
  const conditions = { all: [{ field: "current_tags", operator: "includes", value: seen }], any: [] };
  const actions = strips
    ? [{ field: "remove_tags", value: flags }]
    : [{ field: "current_tags", value: TRIGGER_TAG }];
  return [{ id: 900, title: "House rule", conditions, actions }];
}
