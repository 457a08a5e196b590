import type { VendorProfile } from "./profile";

/** The bridge from Dialogflow CX: its own struct, and `bridge_error` where the escalation reason failed. */
export const cxBridge: VendorProfile = {
  vendor: "cx_bridge",
  tags: ["cx_bridge"],
  shape: {
    marks: ["escalation_reason", "session_id"],
    keys: { escalation_reason: "reason_detail", session_id: "", summary: "summary", intent: "intent" },
    collects: "",
  },
};
