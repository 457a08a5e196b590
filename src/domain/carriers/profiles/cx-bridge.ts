import type { VendorProfile } from "./profile";

/** Where Dialogflow CX puts what the builder of a flow hands over: a free struct, alone, in an answer, or in a result. */
const STRUCTS = [
  "liveAgentHandoff.metadata",
  "responseMessages.liveAgentHandoff.metadata",
  "queryResult.responseMessages.liveAgentHandoff.metadata",
];

/** The bridge from Dialogflow CX: its own struct or CX's, and `bridge_error` where the escalation reason failed. */
export const cxBridge: VendorProfile = {
  vendor: "cx_bridge",
  name: "Dialogflow CX",
  tags: ["cx_bridge"],
  shape: {
    marks: ["escalation_reason", "session_id", ...STRUCTS],
    within: STRUCTS,
    keys: { escalation_reason: "reason_detail", session_id: "", summary: "summary", intent: "intent" },
    collects: "",
  },
};
