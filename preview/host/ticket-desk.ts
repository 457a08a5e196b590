import type { StoreApi } from "zustand/vanilla";
import type { AppHost } from "./app-host";
import type { OpenTicket } from "./open-ticket";
import type { TicketRecord, UserRecord } from "./records";
import { type Rest, readTicket, saveTicket } from "./rest";
import { submitTicket } from "./submit";
import { changeEvents } from "./ticket-events";
import { changedFields, editField, formValue, freshForm, refreshForm, type TicketForm } from "./ticket-form";
import { findTicket, type Workspace, type WorkspaceState } from "./workspace";
import { zafTicket } from "./zaf-ticket";

type DeskParts = Readonly<{
  store: StoreApi<WorkspaceState>;
  rest: Rest;
  host: AppHost;
  notify: Workspace["notify"];
}>;

type Desk = Pick<
  Workspace,
  "openTicket" | "refreshTicket" | "editField" | "editComposer" | "setFieldState" | "allowSave" | "submit"
>;

/** The open tickets: reading, editing, submitting, and telling apps what changed. */
export function createTicketDesk({ store, rest, host, notify }: DeskParts): Desk {
  return {
    async openTicket(id) {
      if (findTicket(store.getState(), id)) return;
      const { record, comments, events, users } = await readTicket(rest, id);
      rememberUsers(users);
      const ticket: OpenTicket = {
        id,
        record,
        opened: record,
        comments,
        events,
        form: freshForm(record),
        composer: { text: "", type: record.is_public === false ? "internalNote" : "publicReply" },
        submitting: false,
        saveDisabledBy: [],
        fieldStates: {},
      };
      // Two clicks on one row open one tab.
      if (!findTicket(store.getState(), id))
        store.setState(({ tickets }) => ({ tickets: [...tickets, ticket] }));
    },
    refreshTicket,
    editField: (id, field, value) => changeForm(id, (form) => editField(form, field, value)),
    editComposer(id, composer) {
      update(id, (ticket) => ({ composer: { ...ticket.composer, ...composer } }));
      for (const [name, value] of Object.entries(composer)) tell(id, `comment.${name}.changed`, value);
    },
    setFieldState: (id, field, state) =>
      update(id, ({ fieldStates }) => ({
        fieldStates: { ...fieldStates, [field]: { ...fieldStates[field], ...state } },
      })),
    allowSave: (id, guid, allowed) =>
      update(id, ({ saveDisabledBy }) => {
        const others = saveDisabledBy.filter((each) => each !== guid);
        return { saveDisabledBy: allowed ? others : [...others, guid] };
      }),
    submit,
  };

  async function refreshTicket(id: number): Promise<void> {
    if (!findTicket(store.getState(), id)) return;
    const { record, comments, events, users } = await readTicket(rest, id);
    rememberUsers(users);
    const before = findTicket(store.getState(), id);
    if (!before) return;
    update(id, () => ({ record, comments, events }));
    changeForm(id, (form) => refreshForm(form, record));
    if (comments.length !== before.comments.length || events.length !== before.events.length)
      tellConversation(id);
    // Not by updated_at: its seconds do not tell two quick updates apart.
    if (JSON.stringify(record) !== JSON.stringify(before.record)) tell(id, "ticket.updated");
  }

  async function submit(id: number): Promise<void> {
    const ticket = findTicket(store.getState(), id);
    if (!ticket || ticket.submitting || ticket.saveDisabledBy.length > 0) return;
    update(id, () => ({ submitting: true }));
    const outcome = await submitTicket(id, {
      host,
      current: () => findTicket(store.getState(), id) ?? ticket,
      save: async (fields) => accept(id, await saveTicket(rest, id, fields)),
    });
    update(id, () => ({ submitting: false }));
    if (outcome.kind === "stopped") {
      for (const reason of outcome.reasons) notify(reason, "error", null);
      return;
    }
    notify(`Ticket #${id} is saved.`, "notice", 4000);
    tell(id, "ticket.updated");
    host.emitWhere(({ location }) => location === "background", "ticket.saved", { id });
    await refreshTicket(id);
  }

  /** What was submitted is no longer an edit, whatever the server made of it. */
  function accept(id: number, record: TicketRecord): void {
    update(id, ({ composer }) => ({ record, composer: { ...composer, text: "" } }));
    changeForm(id, () => freshForm(record));
  }

  function changeForm(id: number, change: (form: TicketForm) => TicketForm): void {
    const before = findTicket(store.getState(), id);
    if (!before) return;
    const form = change(before.form);
    update(id, () => ({ form }));
    const { directory } = store.getState();
    for (const field of changedFields(before.form, form)) {
      for (const [event, value] of changeEvents(field, formValue(form, field), directory))
        tell(id, event, value);
    }
  }

  function update(id: number, change: (ticket: OpenTicket) => Partial<OpenTicket>): void {
    store.setState(({ tickets }) => ({
      tickets: tickets.map((ticket) => (ticket.id === id ? { ...ticket, ...change(ticket) } : ticket)),
    }));
  }

  function tell(id: number, event: string, payload?: unknown): void {
    host.emitWhere(({ ticketId }) => ticketId === id, event, payload);
  }

  /** Apps are given the whole conversation, not what was added to it. */
  function tellConversation(id: number): void {
    const ticket = findTicket(store.getState(), id);
    if (!ticket) return;
    const { conversation, comments } = zafTicket(ticket, store.getState().directory);
    tell(id, "ticket.conversation.changed", conversation);
    tell(id, "ticket.comments.changed", comments);
  }

  function rememberUsers(users: readonly UserRecord[]): void {
    store.setState(({ directory }) => {
      const known = new Map(directory.users.map((user) => [user.id, user]));
      for (const user of users) known.set(user.id, user);
      return { directory: { ...directory, users: [...known.values()] } };
    });
  }
}
