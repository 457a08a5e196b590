import type { VendorProfile } from "./profile";

/** Fin answers from an ordinary agent's seat, so only its name and its notes tell it from a person. */
export const fin: VendorProfile = {
  vendor: "fin",
  name: "Fin",
  tags: ["fin_escalated"],
  authors: ["fin"],
  opens: ["fin handed this over"],
};
