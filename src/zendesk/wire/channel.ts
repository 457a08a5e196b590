/** The app framework's words where they differ from REST's for the same channel. */
const FRAMEWORK_WORDS: Readonly<Record<string, string>> = {
  mail: "email",
  web_form: "web",
  web_service: "api",
  facebook_post: "facebook",
  facebook_message: "facebook",
  phone_call_inbound: "voice",
  phone_call_outbound: "voice",
  voicemail: "voice",
};

/** Channels a customer's ticket comes through, by the number that `via.channel` sometimes is (Zendesk's via types). */
const NUMBERED: Readonly<Record<number, string>> = {
  0: "web",
  4: "email",
  5: "api",
  8: "rule",
  29: "chat",
  30: "twitter",
  33: "voice",
  34: "voice",
  35: "voice",
  38: "facebook",
  41: "facebook",
  48: "web_widget",
  49: "mobile_sdk",
  55: "any_channel",
  56: "mobile",
  57: "sms",
  72: "line",
  73: "wechat",
  74: "whatsapp",
  75: "native_messaging",
  77: "messagebird_sms",
  78: "sunshine_conversations_facebook_messenger",
  79: "telegram",
  80: "twilio_sms",
  81: "viber",
  82: "google_rcs",
  83: "apple_business_chat",
  84: "google_business_messages",
  85: "kakaotalk",
  86: "instagram_dm",
  87: "sunshine_conversations_api",
  88: "sunshine_conversations_twitter_dm",
  90: "chat_transcript",
  91: "business_messaging_slack_connect",
};

/**
 * A ticket's channel in REST's vocabulary, from REST's or the app framework's `via.channel`, which may be
 * a word or a number. A word nobody told us stays as it is; an unknown number or anything else is null.
 */
export function readChannel(value: unknown): string | null {
  if (typeof value === "number") return NUMBERED[value] ?? null;
  if (typeof value !== "string" || value === "" || value.length > 64) return null;
  if (/^\d+$/.test(value)) return NUMBERED[Number(value)] ?? null;
  const word = value.toLowerCase();
  return Object.hasOwn(FRAMEWORK_WORDS, word) ? (FRAMEWORK_WORDS[word] ?? null) : word;
}

/** Asynchronous tickets, whose conversation is their public comments. */
const WRITTEN_IN_COMMENTS: readonly string[] = [
  "email",
  "web",
  "api",
  "mobile",
  "web_widget",
  "mobile_sdk",
  "helpcenter",
  "help_center",
  "rule",
  "batch",
  "merge",
  "closed_ticket",
  "side_conversation",
  "any_channel",
  "sample_ticket",
];

/** Whether the conversation of a ticket of this channel goes by messages and not by comments. */
export function isMessaging(channel: string | null): boolean {
  return channel !== null && !WRITTEN_IN_COMMENTS.includes(channel);
}
