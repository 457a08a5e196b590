import type { OpenTicket } from "./open-ticket";
import { formValue } from "./ticket-form";
import type { Workspace } from "./workspace";

/** What an agent can apply in one step: edits on the form and words in the reply, saved only by a submit. */
export type Macro = Readonly<{
  id: number;
  title: string;
  tags?: readonly string[];
  fields?: Readonly<Record<string, unknown>>;
  text?: string;
}>;

export const MACROS: readonly Macro[] = [
  { id: 1, title: "Tag as VIP", tags: ["vip"] },
  { id: 2, title: "Escalate", tags: ["escalated"], fields: { priority: "urgent" } },
  {
    id: 3,
    title: "Ask for patience",
    text: "Thank you for waiting, we are looking into it.",
    fields: { status: "pending" },
  },
];

/** Applies a macro to the form. A number that names none throws. */
export function applyMacro(workspace: Workspace, ticket: OpenTicket, macroId: number): void {
  const macro = MACROS.find(({ id }) => id === macroId);
  if (!macro) throw new Error(`There is no macro ${macroId}.`);
  const tags = formValue(ticket.form, "tags");
  if (macro.tags) {
    workspace.editField(ticket.id, "tags", [
      ...new Set([...(Array.isArray(tags) ? tags : []), ...macro.tags]),
    ]);
  }
  for (const [field, value] of Object.entries(macro.fields ?? {}))
    workspace.editField(ticket.id, field, value);
  if (macro.text) workspace.editComposer(ticket.id, { text: ticket.composer.text + macro.text });
}
