import type { ComponentProps } from "react";
import type { FeedbackDesk } from "../../domain/feedback/feedback-desk";
import { useLate } from "../kit/use-late";
import type { Connection } from "./connection";
import { FeedbackBar } from "./feedback-bar";
import { FeedbackPlace } from "./feedback-place";
import { useVerify } from "./use-verify";

type Props = Omit<ComponentProps<typeof FeedbackBar>, "desk"> & { connection: Connection };

/** The feedback bar with the desk behind it, as soon as both are there. */
export function FeedbackSection({ connection, ...bar }: Props) {
  const desk = useLate(connection.openDesk);
  if (desk.kind !== "here") return <FeedbackPlace failed={desk.kind === "failed"} />;
  return <VerifiedBar connection={connection} desk={desk.part} {...bar} />;
}

function VerifiedBar({ connection, desk, ...bar }: Props & { desk: FeedbackDesk }) {
  useVerify(connection.gateway, desk, bar.ticketId, bar.onTicket);
  return <FeedbackBar desk={desk} {...bar} />;
}
