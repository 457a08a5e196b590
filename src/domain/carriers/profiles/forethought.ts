import type { VendorProfile } from "./profile";

/** Forethought's tags: answered by the bot, and opened again by the customer. */
export const forethought: VendorProfile = {
  vendor: "forethought",
  name: "Forethought",
  tags: ["agatha-automated", "agatha-reopened"],
};
