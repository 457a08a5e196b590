import { useEffect } from "react";
import type { FeedbackDesk } from "../../domain/feedback/feedback-desk";
import { sameFlag } from "../../domain/feedback/tags";
import type { FeedbackReview } from "../../domain/handoff-review";
import type { Gateway } from "../../zendesk/gateway";
import { flagOnTicket } from "./feedback-view";

/**
 * Lets the desk look again when a ticket is opened, activated or submitted: an agent's own save may carry
 * an older set of tags and wipe a flag that was already there. And when a reading of the ticket shows another
 * flag than the one that was saved: a colleague's save may have done the same.
 */
export function useVerify(
  gateway: Pick<Gateway, "on">,
  desk: FeedbackDesk,
  ticketId: string,
  onTicket: FeedbackReview,
): void {
  useEffect(() => {
    const verify = () => desk.verify(ticketId);
    verify();
    const off = [gateway.on("activated", verify), gateway.on("submitted", verify)];
    return () => {
      for (const stop of off) stop();
    };
  }, [gateway, desk, ticketId]);

  useEffect(() => {
    const { flag, save } = desk.state(ticketId);
    if (save.kind === "saved" && !sameFlag(flag, flagOnTicket(onTicket))) desk.verify(ticketId);
  }, [desk, ticketId, onTicket]);
}
