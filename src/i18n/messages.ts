import type { LocalizedString } from "@internationalized/string";
import en from "../../translations/en.json";

/** Every sentence a screen may say. English is the source; other locales have exactly these keys. */
export type MessageKey = keyof typeof en.ui;

/** A locale's sentences as the build compiled them: plain text, or a function where there are placeholders. */
export type Messages = Readonly<Record<MessageKey, LocalizedString>>;

export type MessageArgs = Readonly<Record<string, string | number>>;

export const englishMessages: Messages = en.ui;

export const isMessageKey = (key: string): key is MessageKey => Object.hasOwn(englishMessages, key);
