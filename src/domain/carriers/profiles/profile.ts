import type { CarrierName } from "../../handoff/provenance";

/**
 * What is known of one vendor's bots, as data: how to recognise them on a ticket and what their notes hold.
 * Every mark is enough by itself. Texts are compared in lower case; a tag that ends in `*` is a prefix.
 */
export type VendorProfile = Readonly<{
  /** Stands in tags and payloads: small letters, digits, underscores. */
  vendor: string;
  /** What people call its bots that have no name of their own; what stands for no vendor of its own has none. */
  name?: string;
  /** Tags the vendor's connector sets. */
  tags?: readonly string[];
  /** Zendesk's names of the integration its messages come through. */
  senders?: readonly string[];
  /** Channels that nobody else's tickets come through, in REST's words; one that ends in `*` is a prefix. */
  channels?: readonly string[];
  /** Names its notes and messages are written under. */
  authors?: readonly string[];
  /** How its notes begin. */
  opens?: readonly string[];
  /**
   * What the options of its ticket fields begin with, and what such an option then says, in the words of a field
   * map. Such a vendor only adds to what a bot handed over.
   */
  options?: Readonly<Record<string, string>>;
  /** For bots of no vendor that anything names: the carrier that is believed most where they hand over. */
  leftIn?: CarrierName;
  /** What a JSON object holds that is this vendor's. A path is keys with points between; lists are looked through. */
  shape?: Readonly<{
    /** Paths of which such an object has one. */
    marks: readonly string[];
    /** Paths at which the values stand, where they do not stand outermost. */
    within?: readonly string[];
    /** What stands at a path, in the words of a field map; nothing where it is empty. */
    keys: Readonly<Record<string, string>>;
    /**
     * Other keys that begin so are read by what labels of their name mean, else as values the bot collected;
     * all of them where it is empty.
     */
    collects?: string;
  }>;
}>;
