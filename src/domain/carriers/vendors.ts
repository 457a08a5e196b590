import { foldedName } from "../handoff/normalise";
import type { Ticket, TicketComment, Turn } from "../ticket";
import { ownTags } from "./own-tags";
import type { VendorProfile } from "./profiles/profile";
import { profiles } from "./profiles/profiles";

/** The vendor whose connector set one of this ticket's own tags. */
export function vendorByTags(ticket: Ticket): Readonly<{ vendor: string; tag: string }> | null {
  const tags = ownTags(ticket);
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

/** Vendors a flag may be tagged with: a closed set, so that no bot's text becomes a tag. */
export const VENDORS: readonly string[] = profiles.map(({ vendor }) => vendor);
