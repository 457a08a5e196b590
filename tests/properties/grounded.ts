import type { Evidence } from "../../src/domain/handoff/provenance";
import type { ReviewedHandoff } from "../../src/domain/handoff-review";
import type { Policy } from "../../src/domain/policy/policy";
import { ticketAsReviewed } from "../../src/domain/review";
import type { Ticket } from "../../src/domain/ticket";

/**
 * What a review claims in its brief, calls known or says was tried without its text standing where its evidence points, one line a
 * claim; empty where everything is really there. Case, spaces, accents and punctuation do not count.
 */
export function ungrounded(given: Ticket, review: ReviewedHandoff, policy: Policy): readonly string[] {
  const ticket = ticketAsReviewed(given, policy);
  const stands = (text: string, evidence: readonly Evidence[]) =>
    evidence.some((one) => textsOf(one, ticket).some((there) => bare(there).includes(bare(text))));
  const { wants, why } = review.brief;
  const claims = [
    ...pieces(wants?.text ?? "").map((text) => ({ name: "wants", text, evidence: wants?.evidence ?? [] })),
    ...pieces(why.text ?? "").map((text) => ({ name: "why", text, evidence: why.evidence })),
    ...review.known.map(({ key, value, evidence, source }) => ({
      name: key,
      text: value,
      evidence,
      own: source.carrier === "derived" && value === ticket.requester?.email,
    })),
    ...review.tried
      .filter(({ evidence: [place] }) => place?.kind === "turn")
      .flatMap(({ action, evidence }) => pieces(action).map((text) => ({ name: "tried", text, evidence }))),
  ];
  return claims
    .filter((claim) => !("own" in claim && claim.own) && !stands(claim.text, claim.evidence))
    .map(({ name, text, evidence }) => `${name}: ${JSON.stringify(text)} not in ${JSON.stringify(evidence)}`);
}

/** What stands between two ellipses was taken from one place. */
const pieces = (text: string): readonly string[] => text.split("…").filter((piece) => bare(piece) !== "");

const bare = (text: string): string =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");

/** A bot's text may be escaped up to three times: as HTML, as JSON, as JSON inside JSON. */
const ROUNDS = 3;

/** All that an agent who follows the evidence can read there, as it stands and with its escapes undone. */
function textsOf(evidence: Evidence, ticket: Ticket): readonly string[] {
  return rawTexts(evidence, ticket).flatMap((raw) => {
    const texts = [raw];
    for (let round = 0; round < ROUNDS; round += 1) {
      texts.push(...texts.slice(-2).flatMap((text) => [withoutMarkup(text), withoutEscapes(text)]));
    }
    return texts;
  });
}

function rawTexts({ kind, ref }: Evidence, ticket: Ticket): readonly string[] {
  if (kind === "turn") return ticket.turns.filter(({ n }) => String(n) === ref).map(({ text }) => text);
  if (kind === "tag") return [ref];
  if (kind === "comment") {
    return ticket.comments.filter(({ id }) => id === ref).flatMap(({ text, html }) => [text, html ?? ""]);
  }
  if (kind === "audit") {
    return ticket.pointers
      .filter(({ auditId }) => auditId === ref)
      .map(({ custom }) => JSON.stringify(custom));
  }
  return ref === "subject" ? [ticket.subject] : fieldTexts(ref, ticket);
}

/** What stands in a field, as value and as option, and what stood in it: a bot's field may be emptied later. */
function fieldTexts(ref: string, ticket: Ticket): readonly string[] {
  const values = [
    ...ticket.fields.filter(({ id }) => id === ref).map(({ value }) => value),
    ...ticket.changes.filter(({ field }) => field === ref).map(({ to }) => to),
  ];
  const options = ticket.fields.flatMap((field) => (field.id === ref ? field.options : []));
  return values.flatMap((value) => [
    Array.isArray(value) ? value.join(", ") : String(value),
    [value]
      .flat()
      .map((one) => options.find((option) => option.value === one)?.name ?? String(one))
      .join(", "),
  ]);
}

/** JSON's escapes inside a text, undone: `\n` is a space, `\u00e9` an é. */
function withoutEscapes(text: string): string {
  return text
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\[nrtbf]/g, " ")
    .replace(/\\(.)/g, "$1");
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
};

/** Markup to text: no tags, entities as what they stand for. */
function withoutMarkup(text: string): string {
  return text.replace(/<[^<>]{0,500}>/g, " ").replace(/&(#?\w{1,8});/g, (whole, name: string) => {
    if (!name.startsWith("#")) return ENTITIES[name] ?? whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
