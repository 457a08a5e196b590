import type { VendorProfile } from "./profile";

/** Kore.ai writes bold labels into the description, with or without a space before the colon. */
export const kore: VendorProfile = { vendor: "kore", name: "Kore.ai", tags: ["kore_ai"], opens: ["**name"] };
