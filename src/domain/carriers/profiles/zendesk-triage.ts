import type { VendorProfile } from "./profile";

/**
 * Zendesk's intelligent triage: no bot, and it hands nothing over. Its fields have other ids in every account;
 * their options begin alike in all. What it makes of a mood is not read.
 */
export const zendeskTriage: VendorProfile = {
  vendor: "zendesk_triage",
  options: { intent__: "intent", intent_confidence__: "confidence", language__: "language" },
};
