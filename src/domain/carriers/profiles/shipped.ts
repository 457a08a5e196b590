import type { VendorProfile } from "./profile";

/** Shipped's agent: a tag for how far it came with a ticket, and a private note with a summary where it escalates. */
export const shipped: VendorProfile = {
  vendor: "shipped",
  name: "Shipped",
  tags: ["shipped-ai-*"],
  authors: ["shipped", "shipped ai"],
};
