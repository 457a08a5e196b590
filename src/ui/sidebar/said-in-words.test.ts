import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "@jest/globals";
import { FINDING_IDS } from "../../domain/checks/checks";
import { SIGNS } from "../../domain/checks/stuck";
import { FLAG_REASONS } from "../../domain/feedback/flags";
import { OUTCOMES, TELLING } from "../../domain/handoff/handoff";
import { CARRIERS, GRADES } from "../../domain/handoff/provenance";
import { REASON_CODES, RISKS } from "../../domain/handoff/reasons";
import { NEXT_STEPS } from "../../domain/handoff-review";
import { readSettings } from "../../domain/policy/settings";
import { reviewTicket } from "../../domain/review";
import { PRIORITIES, TICKET_PARTS } from "../../domain/ticket";
import { englishWords } from "../../i18n/words";
import { GATEWAY_FAULTS } from "../../zendesk/gateway";
import { ticketFromBundle } from "../../zendesk/ticket-from-bundle";

const ROOT = path.join(__dirname, "../../..");

/** Every code that a source of this folder may give a problem, read from its text. */
function problemCodes(folder: string): readonly string[] {
  const files = readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" });
  const sources = files.filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"));
  const text = sources.map((file) => readFileSync(path.join(ROOT, folder, file), "utf8")).join("\n");
  const named = [...text.matchAll(/\bcode: "([a-z_]+)"|\bproblem\([^,()]*(?:\([^()]*\))?, "([a-z_]+)"/g)];
  return [...new Set(named.map(([, code, given]) => code ?? given ?? ""))];
}

const SETS: readonly (readonly [set: string, members: readonly string[]])[] = [
  ["finding", FINDING_IDS],
  ["clause", FINDING_IDS],
  ["sign", SIGNS],
  ["why", REASON_CODES],
  ["reason", REASON_CODES],
  ["risk", RISKS],
  ["told", TELLING],
  ["next", NEXT_STEPS],
  ["carrier", CARRIERS],
  ["grade", GRADES],
  ["outcome", OUTCOMES],
  ["flag.reason", FLAG_REASONS],
  ["priority", PRIORITIES],
  ["unread", TICKET_PARTS],
  ["absence", GATEWAY_FAULTS],
  ["fault", GATEWAY_FAULTS],
  ["problem", [...problemCodes("src/domain/handoff"), ...problemCodes("src/domain/carriers")]],
  ["settings.problem", problemCodes("src/domain/policy")],
];

describe.each(SETS)("every %s", (set, members) => {
  it("is known to the domain", () => {
    expect(members).not.toEqual([]);
  });

  it.each(members)("%s has its sentence", (member) => {
    expect(englishWords.named(set, member, {})).not.toBeNull();
  });
});

const { ui } = JSON.parse(readFileSync(path.join(ROOT, "translations/en.json"), "utf8"));

/** Names of the facts in a finding's sentence. */
const spokenOf = (id: string): readonly string[] =>
  [...String(ui[`finding.${id}`]).matchAll(/\{(\w+)(?=[},])/g)].map(([, name]) => name ?? "");

const stories = readdirSync(path.join(ROOT, "fixtures")).filter((file) => file.endsWith(".json"));

describe.each(stories)("%s", (file) => {
  const read = ticketFromBundle(JSON.parse(readFileSync(path.join(ROOT, "fixtures", file), "utf8")));
  if (read.kind !== "ticket") throw new Error(`${file}: ${read.path} ${read.problem}`);
  const { policy } = readSettings(read.settings);
  const review = reviewTicket(read.ticket, policy, Date.parse("2026-12-01T00:00:00Z"));

  it("gives every sentence the facts it speaks of", () => {
    const findings = review.kind === "reviewed" ? review.findings : [];
    const lacking = findings.filter(({ id, facts }) => spokenOf(id).some((name) => !(name in facts)));
    expect(lacking).toEqual([]);
  });
});
