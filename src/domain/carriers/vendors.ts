import type { Handoff } from "../handoff/handoff";
import { foldedName } from "../handoff/normalise";
import type { CarrierName } from "../handoff/provenance";
import type { Ticket, TicketComment, Turn } from "../ticket";
import { tagsNotByHand } from "./own-tags";
import type { VendorProfile } from "./profiles/profile";
import { profiles } from "./profiles/profiles";

/** The vendor whose connector set one of this ticket's own tags. */
export function vendorByTags(ticket: Ticket): Readonly<{ vendor: string; tag: string }> | null {
  const tags = tagsNotByHand(ticket);
  for (const { vendor, tags: marks = [] } of profiles) {
    const tag = tags.find((own) => marks.some((mark) => isMarked(own, mark)));
    if (tag !== undefined) return { vendor, tag };
  }
  return null;
}

const isMarked = (word: string, mark: string): boolean =>
  mark.endsWith("*") ? word.startsWith(mark.slice(0, -1)) : word === mark;

/** The vendor whose bot answers on this channel and nobody else's. */
export const vendorByChannel = ({ channel }: Ticket): string | undefined =>
  profiles.find(({ channels = [] }) => channels.some((mark) => isMarked(channel ?? "", mark)))?.vendor;

/** The vendor that writes notes like this one, by its author's name or by how it begins. */
export function vendorByNote({ authorName, text }: TicketComment): VendorProfile | null {
  const author = foldedName(authorName);
  const start = text.slice(0, 200).trim().toLowerCase();
  return (
    profiles.find(
      ({ authors = [], opens = [] }) =>
        authors.includes(author) || opens.some((words) => start.startsWith(words)),
    ) ?? null
  );
}

/** The vendor whose bot said this, by the integration it came through; a name alone may be anybody's. */
export function vendorBySender({ sender = "" }: Turn): string | undefined {
  return profiles.find(({ senders = [] }) => senders.includes(sender))?.vendor;
}

/** What an option of a ticket field that begins so says, in the words of a field map. */
export function meaningOfOption(start: string): string | undefined {
  return profiles.flatMap(({ options = {} }) => (Object.hasOwn(options, start) ? options[start] : [])).at(0);
}

/** What a bot is called that nothing names, by the carrier that is believed most of its handoff. */
export const vendorByPlace = (carrier: CarrierName | undefined): string | null =>
  profiles.find(({ leftIn }) => leftIn !== undefined && leftIn === carrier)?.vendor ?? null;

/** A bot's name as an agent would say it: its own, else its vendor's, as far as one is known or the bot gave it. */
export function calledBot({ vendor, name }: Handoff["bot"]): string | null {
  if (name !== null || vendor === null) return name;
  const profile = profiles.find((one) => one.vendor === vendor);
  return profile ? (profile.name ?? null) : vendor;
}

/** Vendors a flag may be tagged with: a closed set, so that no bot's text becomes a tag. */
export const VENDORS: readonly string[] = profiles.map(({ vendor }) => vendor);
