import type { LocalizedString } from "@internationalized/string";
import type en from "../../translations/en.json";
import first from "../../translations/en.json?first";

/** Every sentence a screen may say. English is the source; other locales have exactly these keys. */
export type MessageKey = keyof typeof en.ui;

/**
 * Sentences of a locale as the build compiled them, by their keys: plain text, or a function where there are
 * placeholders. Not all of them: see `MessagesFile`.
 */
export type Messages = Readonly<Record<string, LocalizedString>>;

/** What a file of translations is in the bundle: the sentences that are said first, or those that are said later. */
export type MessagesFile = Readonly<{ ui: Messages }>;

export type MessageArgs = Readonly<Record<string, string | number>>;

/** What the card's first paint says. The rest comes with the parts that say it: see `laterWords`. */
export const englishMessages: Messages = first.ui;
