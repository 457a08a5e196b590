/**
 * What is known of one vendor's bots, as data: how to recognise them on a ticket and what their notes hold.
 * Every mark is enough by itself. Texts are compared in lower case; a tag that ends in `*` is a prefix.
 */
export type VendorProfile = Readonly<{
  /** Stands in tags and payloads: small letters, digits, underscores. */
  vendor: string;
  /** Tags the vendor's connector sets. */
  tags?: readonly string[];
  /** Zendesk's names of the integration its messages come through. */
  senders?: readonly string[];
  /** Names its notes and messages are written under. */
  authors?: readonly string[];
  /** How its notes begin. */
  opens?: readonly string[];
  /** Keys of a JSON object that is this vendor's, and what each of its keys holds. */
  shape?: Readonly<{
    marks: readonly string[];
    keys: Readonly<Record<string, string>>;
    /** Keys besides `keys` that begin so are values the bot collected; all of them where it is empty. */
    collects?: string;
  }>;
}>;
