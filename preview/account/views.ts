import type { Reply } from "./account";
import { json } from "./answers";
import type { Route, SignedInCall } from "./call";
import { recordNotFound } from "./errors";
import { listAnswer } from "./paging";
import { maySee } from "./roles";
import { idOf, type Row } from "./row";
import { currentVersion, type TicketRecord, type UserRecord } from "./store";
import { shownTicket } from "./tickets";
import type { TriggerPart } from "./trigger";
import { conditionHolds } from "./trigger-conditions";

export const VIEW_ROUTES: readonly Route[] = [
  { method: "GET", path: "/api/v2/views", allowed: "agents", answer: listViews },
  { method: "GET", path: "/api/v2/views/count_many", allowed: "agents", answer: countMany },
  { method: "GET", path: "/api/v2/views/:view_id", allowed: "agents", answer: forView(showView) },
  { method: "GET", path: "/api/v2/views/:view_id/tickets", allowed: "agents", answer: forView(listTickets) },
  { method: "GET", path: "/api/v2/views/:view_id/execute", allowed: "agents", answer: forView(execute) },
  { method: "GET", path: "/api/v2/views/:view_id/count", allowed: "agents", answer: forView(countView) },
];

type View = Readonly<{ id: number; title: string; all: readonly TriggerPart[] }>;

const UNSOLVED: TriggerPart = { field: "status", operator: "less_than", value: "solved" };
/** Stands for whoever looks. */
const CURRENT_USER = "current_user";

/** Views that every account starts with, in Zendesk's order. */
const VIEWS: readonly View[] = [
  {
    id: 7_900_001,
    title: "Your unsolved tickets",
    all: [UNSOLVED, { field: "assignee_id", operator: "is", value: CURRENT_USER }],
  },
  {
    id: 7_900_002,
    title: "Unassigned tickets",
    all: [UNSOLVED, { field: "assignee_id", operator: "is", value: "" }],
  },
  { id: 7_900_003, title: "All unsolved tickets", all: [UNSOLVED] },
  {
    id: 7_900_004,
    title: "Recently solved tickets",
    all: [{ field: "status", operator: "is", value: "solved" }],
  },
];

const COLUMNS = { subject: "Subject", status: "Status", requester_id: "Requester", updated_at: "Updated" };

function forView(answer: (call: SignedInCall, view: View) => Reply) {
  return (call: SignedInCall): Reply => {
    const view = VIEWS.find(({ id }) => id === idOf(call.params.view_id));
    return view === undefined ? recordNotFound() : answer(call, view);
  };
}

function listViews(call: SignedInCall): Reply {
  return listAnswer(call, { name: "views", rows: VIEWS.map((view) => shown(call, view)) });
}

function showView(call: SignedInCall, view: View): Reply {
  return json(200, { view: shown(call, view) });
}

function listTickets(call: SignedInCall, view: View): Reply {
  const rows = ticketsIn(call, view).map((ticket) => shownTicket(call.store, ticket, call.knobs));
  return listAnswer(call, { name: "tickets", rows, sortKeys: ["id", "updated_at", "status"] });
}

const SHOWN = ["id", "subject", "description", "status", "type", "priority"];

/** Some of a ticket's properties; one it does not have is left out. */
const picked = (ticket: TicketRecord, names: readonly string[]): Row =>
  Object.fromEntries(names.filter((name) => ticket[name] !== undefined).map((name) => [name, ticket[name]]));

function execute(call: SignedInCall, view: View): Reply {
  const rows = ticketsIn(call, view).map((ticket) => {
    const cells = picked(ticket, Object.keys(COLUMNS));
    return { ticket: picked(ticket, SHOWN), ...cells };
  });
  const columns = Object.entries(COLUMNS).map(([id, title]) => ({ id, title }));
  return listAnswer(call, {
    name: "rows",
    rows,
    more: () => ({ columns, groups: [], view: shown(call, view) }),
  });
}

function countView(call: SignedInCall, view: View): Reply {
  return json(200, { view_count: countOf(call, view) });
}

/** Views by their ids; an id nobody has is passed over. */
function countMany(call: SignedInCall): Reply {
  const ids = (call.query.get("ids") ?? "").split(",").map(idOf);
  const wanted = VIEWS.filter(({ id }) => ids.includes(id));
  return json(200, { view_counts: wanted.map((view) => countOf(call, view)) });
}

function countOf(call: SignedInCall, view: View): Row {
  const value = ticketsIn(call, view).length;
  const url = `${call.store.origin}/api/v2/views/${view.id}/count.json`;
  return { view_id: view.id, url, value, pretty: String(value), fresh: true, active: true };
}

/** What the view holds for whoever asks and may see it, the newest update first. */
function ticketsIn({ store, user }: SignedInCall, view: View): readonly TicketRecord[] {
  return [...store.tickets.keys()]
    .flatMap((id) => currentVersion(store, id)?.ticket ?? [])
    .filter((ticket) => maySee(store, user, ticket) && isIn(ticket, view, user))
    .sort((one, other) => Date.parse(other.updated_at) - Date.parse(one.updated_at) || one.id - other.id);
}

function isIn(ticket: TicketRecord, { all }: View, user: UserRecord): boolean {
  const situation = { ticket, changes: [], comment: null, isNew: false };
  return all.every((part) => {
    const value = part.value === CURRENT_USER ? String(user.id) : (part.value ?? null);
    return conditionHolds({ ...part, value }, situation);
  });
}

function shown(call: SignedInCall, { id, title, all }: View): Row {
  const since = "2024-01-08T09:00:00Z";
  return {
    url: `${call.store.origin}/api/v2/views/${id}.json`,
    id,
    title,
    active: true,
    default: false,
    description: "",
    position: VIEWS.findIndex((view) => view.id === id) + 1,
    conditions: { all, any: [] },
    execution: { columns: Object.entries(COLUMNS).map(([column, name]) => ({ id: column, title: name })) },
    created_at: since,
    updated_at: since,
  };
}
