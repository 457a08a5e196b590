import type { VendorProfile } from "./profile";

/** Zendesk's AI agents, Essential, and the Answer Bot before them. */
export const zendeskEssential: VendorProfile = {
  vendor: "zendesk_essential",
  name: "Zendesk AI agent",
  senders: ["zd:answerBot"],
  channels: ["answer_bot*"],
  authors: ["answer bot", "zendesk bot"],
};
