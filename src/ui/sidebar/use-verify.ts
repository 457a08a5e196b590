import { useEffect } from "react";
import type { FeedbackDesk } from "../../domain/feedback/feedback-desk";
import type { Gateway } from "../../zendesk/gateway";

/**
 * Lets the desk look again when a ticket is opened, activated or submitted: an agent's own save may carry
 * an older set of tags and wipe a flag that was already there.
 */
export function useVerify(gateway: Pick<Gateway, "on">, desk: FeedbackDesk, ticketId: string): void {
  useEffect(() => {
    const verify = () => desk.verify(ticketId);
    verify();
    const off = [gateway.on("activated", verify), gateway.on("submitted", verify)];
    return () => {
      for (const stop of off) stop();
    };
  }, [gateway, desk, ticketId]);
}
