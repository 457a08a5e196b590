import { type Agreement, agreement, disagreements, mostCommon } from "./agreement";
import { EXPLANATIONS, KINDS } from "./explanations";
import { firings, HELD_OUT_FROM, type Judged } from "./judged";

/** Where the figures are written down, from the root. */
export const PAGE = "docs/route-bench.md";

/** The page of this bench: method, figures, disagreements. Ids and our own words only, no text of a ticket. */
export function routePage(judged: readonly Judged[]): string {
  const learnt = judged.filter(({ heldOut }) => !heldOut);
  const later = judged.filter(({ heldOut }) => heldOut);
  const always = mostCommon(learnt);
  const escalated = judged.filter(({ escalation }) => escalation !== null);
  const figures = [
    ["written on", learnt],
    ["**held out**", later],
    ["held out, escalated", later.filter(({ escalation }) => escalation !== null)],
    ["held out, not escalated", later.filter(({ escalation }) => escalation === null)],
  ] as const;
  return `# A policy for a company that we did not invent

CoreCraft (surge-ai/tau-bench, MIT) is a made-up computer shop: ${judged.length} tickets, ${escalated.length} escalations, its employees and their departments. The data is not part of this project. \`npm run bench -- route\` reads it from \`corecraft/\` in the folder that \`BATON_DATA\` names, else in \`../shared/data\`; without it the bars do not hold. Everything below the line is written by \`npx tsx bench/route/write-page.ts\`, and the bench checks that it is still true.

Each ticket goes through \`reviewTicket\` as the app would read it (\`bench/route/as-ticket.ts\`): the ticket's type is the intent, the kind of its escalation the reason, its subject the summary, its body the customer's turn. Who has the ticket is not told. The policy (\`bench/route/corecraft-policy.json\`) was written from the tickets before ${HELD_OUT_FROM}; the figures that count are of those from that day on. Two things were seen of all tickets before it was written: how many of each type each department has, and the ${escalated.length} escalations with their destinations. The rules were not changed after the held-out figures were known.

The department that the data gives is the one a ticket was escalated to, else that of the employee who has it; nobody has the other ${judged.filter(({ given }) => given === null).length} tickets, so nothing is measured on them. Two destinations are teams, which the employees' titles place: quality assurance in engineering, procurement in operations.

---

## Figures

| tickets | with a department | the policy names the same | always \`${always}\` | only the policy right / only \`${always}\` right |
|---|---|---|---|---|
${figures.map(([name, part]) => figureRow(name, agreement(part, always))).join("\n")}

${verdict(agreement(later, always), agreement(figures[3][1], always))}

Within the help desk the policy asks for a specialist (tier 2) on faulty goods that are urgent. ${specialists(later)}

## Escalations

| ticket | part | kind | rule | the policy wants | the data has |
|---|---|---|---|---|---|
${escalated.map(escalationRow).join("\n")}

## Rules

| rule | decides, written on | decides, held out |
|---|---|---|
${firings(learnt)
  .map(({ rule, tickets }, at) => `| \`${rule}\` | ${tickets} | ${firings(later)[at]?.tickets ?? 0} |`)
  .join("\n")}

## Disagreements

| ticket | part | rule | the policy wants | the data has | why |
|---|---|---|---|---|---|
${disagreements(judged).map(disagreementRow).join("\n")}

${Object.entries(KINDS)
  .map(([kind, words]) => `- **${kind}**: ${words}`)
  .join("\n")}
`;
}

const part = ({ heldOut }: Judged): string => (heldOut ? "held out" : "written on");

const share = (of: number, all: number): string =>
  all === 0 ? "none" : `${of} of ${all} (${((100 * of) / all).toFixed(1)} %)`;

const figureRow = (name: string, { tickets, agreed, alwaysAgreed, gained, lost }: Agreement): string =>
  `| ${name} | ${tickets} | ${share(agreed, tickets)} | ${share(alwaysAgreed, tickets)} | ${gained} / ${lost} |`;

function verdict(all: Agreement, plain: Agreement): string {
  const { gained, lost } = all;
  const rest =
    plain.agreed > plain.alwaysAgreed
      ? "The policy is ahead on the others too."
      : `On tickets that nobody escalated it is ${plain.agreed === plain.alwaysAgreed ? "no better than" : "behind"} that constant: ${plain.agreed} against ${plain.alwaysAgreed} of ${plain.tickets}. The help desk has nearly all of them, and type, priority and build do not tell the few others apart.`;
  return `The difference on held-out tickets rests on ${gained + lost} of them, ${gained} to ${lost}: too few to call it more than a sign. What the policy gains it gains where the reason of an escalation is known. ${rest}`;
}

function specialists(judged: readonly Judged[]): string {
  const kept = judged.filter(({ given, wanted }) => given === "help_desk" && wanted === "help_desk");
  const has = kept.filter(({ givenToSpecialist }) => givenToSpecialist);
  const asks = kept.filter(({ wantsSpecialist }) => wantsSpecialist);
  const both = asks.filter(({ givenToSpecialist }) => givenToSpecialist).length;
  const same = kept.length - has.length - asks.length + 2 * both;
  return `Of ${kept.length} held-out tickets that both sides leave there, specialists have ${has.length}; the policy asks for one on ${asks.length}, ${both} of them the same. Same answer: ${share(same, kept.length)}; never asking for one: ${share(kept.length - has.length, kept.length)}.`;
}

const escalationRow = (one: Judged): string =>
  `| ${one.id} | ${part(one)} | ${one.escalation} | \`${one.rule}\` | ${one.wanted} | ${one.given}${one.given === one.wanted ? "" : " ≠"} |`;

const disagreementRow = (one: Judged): string =>
  `| ${one.id} | ${part(one)} | \`${one.rule}\` | ${one.wanted} | ${one.given} | ${EXPLANATIONS[one.id] ?? "not explained"} |`;
