import type { AppHost } from "./app-host";
import { ticketIdOf } from "./app-instance";
import { refusalText } from "./hooks";
import type { OpenTicket } from "./open-ticket";
import { formValue, submittedTicket } from "./ticket-form";

export type SubmitOutcome = Readonly<{ kind: "saved" } | { kind: "stopped"; reasons: readonly string[] }>;

type SubmitParts = Readonly<{
  host: AppHost;
  /** How long an app may think about its save hook. */
  hookLimitMs: number;
  /** The ticket as it stands when it is asked: an app may still set fields from its save hook. */
  current: () => OpenTicket;
  /** Writes, and shows the form as saved. Rejects with an error whose message an agent can read. */
  save: (ticket: Readonly<Record<string, unknown>>) => Promise<void>;
}>;

/**
 * A submit in the order that apps see: `ticket.submit.start`, every app's `ticket.save` hook at once, the
 * write, then `done` or `fail`, and `always`. An app that blocks, and a server that refuses, both stop it.
 */
export async function submitTicket(ticketId: number, parts: SubmitParts): Promise<SubmitOutcome> {
  const { host } = parts;
  const tell = (event: string) => host.emitWhere((instance) => ticketIdOf(instance) === ticketId, event);
  tell("ticket.submit.start");
  const outcome = await attempt(ticketId, parts);
  tell(outcome.kind === "saved" ? "ticket.submit.done" : "ticket.submit.fail");
  tell("ticket.submit.always");
  return outcome;
}

async function attempt(
  ticketId: number,
  { host, hookLimitMs, current, save }: SubmitParts,
): Promise<SubmitOutcome> {
  const asked = host.instances().filter((instance) => ticketIdOf(instance) === ticketId);
  const answers = await Promise.all(
    asked.map(async ({ guid, app }) =>
      refusalText(app.name, await host.ask(guid, "ticket.save", hookLimitMs)),
    ),
  );
  const reasons = answers.filter((reason) => reason !== null);
  if (reasons.length > 0) return { kind: "stopped", reasons };
  try {
    const ticket = current();
    const changed = { ...submittedTicket(ticket.form), ...comment(ticket) };
    // A submit says at least as what it submits.
    await save(Object.keys(changed).length > 0 ? changed : { status: formValue(ticket.form, "status") });
    return { kind: "saved" };
  } catch (thrown) {
    return { kind: "stopped", reasons: [thrown instanceof Error ? thrown.message : String(thrown)] };
  }
}

function comment({ composer }: OpenTicket): Readonly<Record<string, unknown>> {
  if (composer.text.trim() === "") return {};
  return { comment: { body: composer.text, public: composer.type === "publicReply" } };
}
