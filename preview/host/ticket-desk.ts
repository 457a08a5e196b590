import type { StoreApi } from "zustand/vanilla";
import type { AppHost } from "./app-host";
import { ticketIdOf } from "./app-instance";
import { blankTicket } from "./blank-ticket";
import type { FrameworkKnobs } from "./framework-knobs";
import { isNewTicket, type OpenTicket } from "./open-ticket";
import type { TicketRecord } from "./records";
import { remember } from "./remember";
import { createTicket, type Rest, readTicket, saveTicket } from "./rest";
import { submitTicket } from "./submit";
import { changeEvents } from "./ticket-events";
import { changedFields, editField, formValue, freshForm, refreshForm, type TicketForm } from "./ticket-form";
import { findTicket, type Workspace, type WorkspaceState } from "./workspace";
import { zafChannel } from "./zaf-channel";
import { zafTicket } from "./zaf-ticket";

type DeskParts = Readonly<{
  store: StoreApi<WorkspaceState>;
  rest: Rest;
  host: AppHost;
  notify: Workspace["notify"];
  knobs: FrameworkKnobs;
}>;

type Desk = Pick<
  Workspace,
  | "openTicket"
  | "refreshTicket"
  | "changedElsewhere"
  | "editField"
  | "editComposer"
  | "setFieldState"
  | "allowSave"
  | "sendMessage"
> &
  Readonly<{
    /** Answers the number of a ticket that this submit has made; null where it made none. */
    submit(id: number): Promise<number | null>;
  }>;

/** How long the agent reads that a ticket is saved. */
const SAVED_NOTICE_MS = 4000;

/** The open tickets: reading, editing, submitting, and telling apps what changed. */
export function createTicketDesk({ store, rest, host, notify, knobs }: DeskParts): Desk {
  const liveUpdates = new Map<number, ReturnType<typeof setTimeout>>();
  return {
    async openTicket(id) {
      if (findTicket(store.getState(), id)) return;
      if (isNewTicket(id)) return add(blankTicket(id, store.getState().directory));
      const { record, comments, events, users, organizations } = await readTicket(rest, id);
      remember(store, { users, organizations });
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
      if (!findTicket(store.getState(), id)) add(ticket);
    },
    refreshTicket,
    changedElsewhere(id) {
      clearTimeout(liveUpdates.get(id));
      const refresh = () => void refreshTicket(id).catch(() => undefined);
      liveUpdates.set(id, setTimeout(refresh, knobs.liveUpdateMs));
    },
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
    async sendMessage(id, words) {
      await saveTicket(rest, id, { comment: { body: words, public: true } });
      await refreshTicket(id);
    },
    submit,
  };

  async function refreshTicket(id: number): Promise<void> {
    if (!findTicket(store.getState(), id)) return;
    const { record, comments, events, users, organizations } = await readTicket(rest, id);
    remember(store, { users, organizations });
    const before = findTicket(store.getState(), id);
    if (!before) return;
    update(id, () => ({ record, comments, events }));
    changeForm(id, (form) => refreshForm(form, record));
    if (comments.length !== before.comments.length || events.length !== before.events.length)
      tellConversation(id);
    // Not by updated_at: its seconds do not tell two quick updates apart.
    if (JSON.stringify(record) !== JSON.stringify(before.record)) tell(id, "ticket.updated");
  }

  async function submit(id: number): Promise<number | null> {
    const ticket = findTicket(store.getState(), id);
    if (!ticket || ticket.submitting || ticket.saveDisabledBy.length > 0) return null;
    update(id, () => ({ submitting: true }));
    let created: number | null = null;
    const outcome = await submitTicket(id, {
      host,
      hookLimitMs: knobs.hookLimitMs,
      current: () => findTicket(store.getState(), id) ?? ticket,
      save: async (fields) => {
        if (isNewTicket(id)) created = (await createTicket(rest, fields)).id;
        else accept(id, await saveTicket(rest, id, await asSubmitted(ticket, fields)));
      },
    });
    update(id, () => ({ submitting: false }));
    if (outcome.kind === "stopped") {
      for (const reason of outcome.reasons) notify(reason, "error", null);
      return null;
    }
    notify(
      created === null ? `Ticket #${id} is saved.` : `Ticket #${created} is created.`,
      "notice",
      SAVED_NOTICE_MS,
    );
    if (created === null) tell(id, "ticket.updated");
    const saved = { id: created ?? id };
    host.emitWhere(({ location }) => location === "background", "ticket.saved", saved);
    if (created === null) await refreshTicket(id);
    return created;
  }

  /** Knob `dirtyTagsAtSubmit`: the agent's whole list of tags, or what they did to the list that is there. */
  async function asSubmitted({ id, form }: OpenTicket, fields: Readonly<Record<string, unknown>>) {
    const wanted = textsOf(fields.tags);
    if (knobs.dirtyTagsAtSubmit === "replace" || wanted === null) return fields;
    const opened = textsOf(form.saved.tags) ?? [];
    const { tags: held } = (await readTicket(rest, id)).record;
    const kept = held.filter((tag) => wanted.includes(tag) || !opened.includes(tag));
    return { ...fields, tags: [...new Set([...kept, ...wanted.filter((tag) => !opened.includes(tag))])] };
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
    const before = findTicket(store.getState(), id);
    store.setState(({ tickets }) => ({
      tickets: tickets.map((ticket) => (ticket.id === id ? { ...ticket, ...change(ticket) } : ticket)),
    }));
    const after = findTicket(store.getState(), id);
    if (!before || !after || before.record === after.record) return;
    const channel = zafChannel(after.record);
    if (JSON.stringify(channel) !== JSON.stringify(zafChannel(before.record)))
      tell(id, "channel.changed", channel);
  }

  function tell(id: number, event: string, payload?: unknown): void {
    host.emitWhere((instance) => ticketIdOf(instance) === id, event, payload);
  }

  /** Apps are given the whole conversation, not what was added to it. */
  function tellConversation(id: number): void {
    const ticket = findTicket(store.getState(), id);
    if (!ticket) return;
    const { conversation, comments } = zafTicket(ticket, store.getState().directory, knobs);
    tell(id, "ticket.conversation.changed", conversation);
    tell(id, "ticket.comments.changed", comments);
  }

  function add(ticket: OpenTicket): void {
    store.setState(({ tickets }) => ({ tickets: [...tickets, ticket] }));
  }
}

const textsOf = (value: unknown): readonly string[] | null =>
  Array.isArray(value) ? value.filter((each) => typeof each === "string") : null;
