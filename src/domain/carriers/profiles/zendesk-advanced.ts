import type { VendorProfile } from "./profile";

/** Zendesk's AI agents, Advanced: notes in free text, tags named by whoever built the bot. */
export const zendeskAdvanced: VendorProfile = {
  vendor: "zendesk_advanced",
  name: "Zendesk AI agent",
  tags: ["bot_reviewed"],
  senders: ["ultimate"],
  authors: ["ultimate"],
};
