import { GatewayError, type GatewayFault } from "../../zendesk/gateway";

/**
 * The fault behind a failure. The gateway rejects with its own error only; anything else is a defect of
 * ours: the browser's console gets it, the agent is told that the answer could not be read.
 */
export function faultOf(error: unknown): GatewayFault {
  if (error instanceof GatewayError) return error.fault;
  reportError(error);
  return "unreadable";
}
