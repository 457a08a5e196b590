import type { VendorProfile } from "./profile";

/** Amelia passes conversation metadata under a prefix of its own and names ticket variables the same way. */
export const amelia: VendorProfile = {
  vendor: "amelia",
  name: "Amelia",
  authors: ["amelia"],
  shape: {
    marks: ["metadataForSunshinePassControl"],
    keys: {
      zendeskticket_summary: "summary",
      zendeskticket_reason: "reason",
      zendeskticket_intent: "intent",
    },
    collects: "zendeskticket_",
  },
};
