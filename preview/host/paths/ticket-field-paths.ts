import type { FieldState } from "../open-ticket";
import type { PathEntry, PathTable } from "../path-table";
import { zafTicketField, zafTicketFields } from "../zaf-ticket-fields";
import { BESIDE_A_TICKET, type Scope, ticketOf } from "./scope";

const change = (to: (now: FieldState) => FieldState): PathEntry<Scope> => ({
  locations: BESIDE_A_TICKET,
  invoke: (scope, _params, [name = ""]) => apply(scope, name, to),
});

/** The form's fields as things to look at and to switch, not their values. */
export const TICKET_FIELD_PATHS: PathTable<Scope> = {
  ticketFields: {
    locations: BESIDE_A_TICKET,
    get: (scope) => zafTicketFields(ticketOf(scope), directory(scope)),
  },
  "ticketFields:": { locations: BESIDE_A_TICKET, get: (scope, [name = ""]) => fieldOf(scope, name) },
  "ticketFields:.label": {
    locations: BESIDE_A_TICKET,
    get: (scope, [name = ""]) => fieldOf(scope, name).label,
    set: (scope, value, [name = ""]) => apply(scope, name, () => ({ label: String(value) })),
  },
  "ticketFields:.hide": change(() => ({ hidden: true })),
  "ticketFields:.show": change(() => ({ hidden: false })),
  "ticketFields:.toggle": change(({ hidden = false }) => ({ hidden: !hidden })),
  "ticketFields:.disable": change(() => ({ disabled: true })),
  "ticketFields:.enable": change(() => ({ disabled: false })),
};

function apply(scope: Scope, name: string, to: (now: FieldState) => FieldState): void {
  fieldOf(scope, name);
  const ticket = ticketOf(scope);
  scope.workspace.setFieldState(ticket.id, name, to(ticket.fieldStates[name] ?? {}));
}

function fieldOf(scope: Scope, name: string) {
  const field = zafTicketField(ticketOf(scope), directory(scope), name);
  if (!field) throw new Error(`No such ticket field: ${name}.`);
  return field;
}

const directory = ({ workspace }: Scope) => workspace.store.getState().directory;
