import type { Reply } from "./account";
import { json } from "./answers";
import type { Route, SignedInCall } from "./call";
import { recordNotFound } from "./errors";
import { listAnswer } from "./paging";
import { idOf } from "./row";
import type { NamedRecord } from "./store";

/** What an admin has set up and everybody reads: ticket fields, forms, brands. Without paging, all at once. */
export const SETUP_ROUTES: readonly Route[] = [
  ...resource("ticket_fields", "ticket_field", (call) => call.store.fields),
  ...resource("ticket_forms", "ticket_form", (call) => call.store.forms),
  ...resource("brands", "brand", (call) => call.store.brands),
];

function resource(
  many: string,
  one: string,
  rowsIn: (call: SignedInCall) => ReadonlyMap<number, NamedRecord>,
): readonly Route[] {
  const list = (call: SignedInCall): Reply =>
    listAnswer(call, {
      name: many,
      rows: [...rowsIn(call).values()].filter((row) => isWanted(call, row)),
      style: "all",
    });
  const show = (call: SignedInCall): Reply => {
    const row = rowsIn(call).get(idOf(call.params[`${one}_id`]) ?? 0);
    return row === undefined ? recordNotFound() : json(200, { [one]: row });
  };
  return [
    { method: "GET", path: `/api/v2/${many}`, allowed: "agents", answer: list },
    { method: "GET", path: `/api/v2/${many}/:${one}_id`, allowed: "agents", answer: show },
  ];
}

const isWanted = (call: SignedInCall, row: NamedRecord): boolean =>
  call.query.get("active") !== "true" || row.active !== false;
