import type { VendorProfile } from "./profile";

/**
 * Copilot Studio's hub context. Its documentation says `va_LastPhrases`, its wire `va_LastPhrase`: both are
 * read. Topic variables travel beside it without a prefix.
 */
export const copilotStudio: VendorProfile = {
  vendor: "copilot_studio",
  name: "Copilot Studio",
  opens: ["handoff.initiate", "va_scope:"],
  shape: {
    marks: ["va_Scope", "va_ConversationId", "va_LastTopic", "value.va_Scope", "value.va_LastTopic"],
    within: ["value"],
    keys: {
      va_AgentMessage: "summary",
      va_LastTopic: "intent",
      va_BotName: "bot",
      va_Language: "language",
      va_ConversationId: "",
      va_BotId: "",
      va_Scope: "",
      va_Topics: "",
      va_Phrases: "",
      va_LastPhrase: "",
      va_LastPhrases: "",
    },
    collects: "",
  },
};
