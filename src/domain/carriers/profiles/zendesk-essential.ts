import type { VendorProfile } from "./profile";

/** Zendesk's AI agents, Essential, and the Answer Bot before them. */
export const zendeskEssential: VendorProfile = {
  vendor: "zendesk_essential",
  authors: ["answer bot", "zendesk bot"],
};
