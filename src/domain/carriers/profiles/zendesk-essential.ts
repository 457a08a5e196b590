import type { VendorProfile } from "./profile";

/** Zendesk's AI agents, Essential, and the Answer Bot before them. */
export const zendeskEssential: VendorProfile = {
  vendor: "zendesk_essential",
  senders: ["zd:answerBot"],
  authors: ["answer bot", "zendesk bot"],
};
