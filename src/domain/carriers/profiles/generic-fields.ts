import type { VendorProfile } from "./profile";

/** A bot that fills in ticket fields an admin mapped, and shows no sign of its vendor anywhere. */
export const genericFields: VendorProfile = { vendor: "generic_fields", leftIn: "mapped_field" };
