import type { VendorProfile } from "./profile";

/** Botpress's human-in-the-loop session writes its own messages: a title and description, then a transcript. */
export const botpress: VendorProfile = {
  vendor: "botpress",
  name: "Botpress",
  tags: ["botpress"],
  authors: ["hitl session"],
  shape: {
    marks: ["hitlSession", "messageHistory"],
    keys: { description: "summary", "hitlSession.priority": "priority" },
  },
  opens: ["new conversation started", "hitl conversation initiated", "hitl session closed"],
};
