import type { FlagReason } from "../../src/domain/feedback/flags";

/** Two tabs of one agent, and one of another. */
export const SEATS = ["ana1", "ana2", "ben"] as const;
export type Seat = (typeof SEATS)[number];

/** Whose browser a seat is in. */
export const AGENT_OF = { ana1: "ana", ana2: "ana", ben: "ben" } as const satisfies Record<Seat, string>;
export type AgentName = (typeof AGENT_OF)[Seat];

/** `good`, or the reasons of a bad one. */
export type Word = "good" | readonly FlagReason[];

/** What people do, in the order of their minds, not of the network's. */
export type Deed =
  | Readonly<{ do: "flag"; word: Word | null; overrule?: boolean; ticket?: string }>
  | Readonly<{ do: "verify" | "crash" | "open" | "offline" | "online" | "sign_out" | "sign_in" }>
  /** Opens the ticket's form with the tags of that moment; `submit` saves it, with one more tag of its own. */
  | Readonly<{ do: "load_form" | "submit" }>
  | Readonly<{ do: "add_tag" | "remove_tag"; tag: string }>
  | Readonly<{ do: "take_off_flag" | "solve" | "close" | "delete" | "reassign" }>
  | Readonly<{ do: "move_clock"; ms: number }>
  | Readonly<{ do: "storage"; state: StorageState }>
  | Readonly<{ do: "spoil_outbox"; text: string }>;

/** `apart`: the browser blocks the storage and keeps the tabs' channel apart, too, as some do. */
export type StorageState = "well" | "blocked" | "full" | "apart";

/** `carla` is a third person without the app; times are milliseconds from the start. */
export type Action = Readonly<{ at: number; who: Seat | "carla" }> & Deed;

/** What the network or the server does to a request instead of answering it. */
export type TroubleKind =
  | "dropped"
  | "answer_lost"
  | "applied_late"
  | "delivered_twice"
  | "slow"
  | "never_answered"
  | "answered"
  | "answered_after"
  | "tab_dies"
  | "garbled"
  | "swallowed"
  | "drifted"
  | "outdated"
  | "silent";

export type Trouble = Readonly<{
  kind: TroubleKind;
  on: "read" | "write" | "remove" | "trace" | "any";
  who?: Seat;
  /** How many matching requests pass before it strikes, and how often it strikes then. */
  skip: number;
  times: number;
  ms?: number;
  answer?: Readonly<{ status: number; headers?: Readonly<Record<string, string>>; body: string }>;
}>;

/** One run, whole: the same script plays the same way for ever. */
export type Script = Readonly<{
  seed: number;
  fault: string;
  /** What a submitted form does with tags that changed since it was loaded: nobody could confirm which. */
  submit: "overwrites" | "sends_changes";
  locks: "browser" | "lease";
  latencyMs: readonly [number, number];
  prefix: string;
  tagsTogether: number | null;
  bulk: boolean;
  role: "agent" | "light_agent" | "assigned_only";
  hiddenTicket: "forbidden" | "not_found";
  trigger: "none" | "tags_complaints" | "takes_off_flags";
  actions: readonly Action[];
  troubles: readonly Trouble[];
  /** Entries that are in a browser's storage before anybody comes, kept under the right name or under this agent's. */
  leftover: readonly Readonly<{
    agent: AgentName;
    age_ms: number;
    word: Word;
    of: AgentName | "carla";
    underOwnName: boolean;
  }>[];
}>;

const wordText = (word: Word | null): string =>
  word === null ? "nothing" : word === "good" ? "good" : `bad for ${word.join(" and ")}`;

/** A script as a person reads it, one line a deed, so that a failing run can be told. */
export function describeScript(script: Script): string {
  const { seed, fault, submit, locks, trigger, latencyMs } = script;
  const head = `${fault}, seed ${seed}: a submit ${submit.replace("_", " ")}, locks by ${locks}, trigger ${trigger}, latency ${latencyMs.join("-")} ms`;
  const troubles = script.troubles.map(
    ({ kind, on, who, skip, times, ms, answer }) =>
      `  trouble: ${on === "any" ? "request" : on} ${skip + 1}${times > 1 ? `-${skip + times}` : ""} of ${who ?? "anybody"} is ${kind.replaceAll("_", " ")}${ms ? ` (${ms} ms)` : ""}${answer ? ` with ${answer.status}` : ""}`,
  );
  const left = script.leftover.map(
    ({ agent, age_ms, word, of }) =>
      `  left over in ${agent}'s browser: ${of}'s flag ${wordText(word)}, ${Math.round(age_ms / 86_400_000)} days old`,
  );
  const deeds = script.actions.map(
    (action) => `  ${String(action.at).padStart(6)} ms  ${action.who} ${deedText(action)}`,
  );
  return [head, ...troubles, ...left, ...deeds].join("\n");
}

function deedText(deed: Deed): string {
  switch (deed.do) {
    case "flag":
      return `flags ${wordText(deed.word)}${deed.overrule ? ", overruling" : ""}${deed.ticket ? ` on ticket ${deed.ticket}` : ""}`;
    case "add_tag":
    case "remove_tag":
      return `${deed.do.replace("_", " ")} ${deed.tag}`;
    case "move_clock":
      return `moves the clock by ${deed.ms} ms`;
    case "storage":
      return `storage is ${deed.state}`;
    default:
      return deed.do.replaceAll("_", " ");
  }
}
