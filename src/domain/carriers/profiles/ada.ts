import type { VendorProfile } from "./profile";

/** Ada's connector leaves a transcript and, after its last line, a summary of up to three customer messages. */
export const ada: VendorProfile = { vendor: "ada", name: "Ada", tags: ["ada_handoff"], authors: ["ada"] };
