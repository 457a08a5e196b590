import { buildHandoff } from "../../src/domain/carriers/build-handoff";
import { carriers } from "../../src/domain/carriers/carriers";
import { conversation } from "../../src/domain/carriers/conversation";
import { findHandoffs } from "../../src/domain/carriers/find-handoffs";
import { tags } from "../../src/domain/carriers/tags";
import { vendorNote } from "../../src/domain/carriers/vendor-note";
import type { HandoffValues } from "../../src/domain/handoff/handoff";
import type { Ticket } from "../../src/domain/ticket";
import { aPolicy } from "./a-policy";
import { aComment, aTicket, someTurns } from "./a-ticket";

const policy = aPolicy();

/** What a private note gives where no bot author is configured: only a vendor's own marks can tell it is a bot's. */
export function noteBy(authorName: string, text: string): HandoffValues | null {
  return vendorNote.read(aTicket({ comments: [aComment(text, { authorName })] }), policy)[0]?.values ?? null;
}

/** The vendor that a tag of the ticket's own names. */
export function vendorOfTag(tag: string): string | null {
  return tags.read(aTicket({ tags: [tag] }), policy)[0]?.values?.vendor ?? null;
}

/** The vendor of a bot whose messages came through this integration. */
export function vendorOfSender(sender: string): string | null {
  const turns = someTurns("customer: hi", "bot: hello").map((turn) => ({ ...turn, sender }));
  return conversation.read(aTicket({ turns }), policy)[0]?.values?.vendor ?? null;
}

/** The vendor of a bot on a ticket that came through this channel. */
export function vendorOfChannel(channel: string): string | null {
  const turns = someTurns("customer: hi", "bot: hello");
  return conversation.read(aTicket({ turns, channel }), policy)[0]?.values?.vendor ?? null;
}

/** Every handoff of a ticket, oldest first, by the vendor its bot is said to be of; field 5 is mapped, author 77 a bot's. */
export function vendorsOfHandoffs(part: Partial<Ticket>): readonly (string | null)[] {
  const reading = { fieldMap: [{ what: "reason", fieldId: "5" }], payloadFieldId: "9", botAuthors: ["77"] };
  const { handoffs } = findHandoffs(aTicket(part), aPolicy({ reading }), carriers);
  return handoffs.map((found, index) => buildHandoff(found, index + 1).bot.vendor);
}
