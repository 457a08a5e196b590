import type { VendorProfile } from "./profile";

/** A bot that an admin named as an author, with notes in labels or plain words and no sign of its vendor anywhere. */
export const genericNote: VendorProfile = { vendor: "generic_note", leftIn: "vendor_note" };
