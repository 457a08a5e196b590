import type { OpenTicket } from "./open-ticket";
import { type Directory, ticketSchema } from "./records";
import { freshForm } from "./ticket-form";

/** A new ticket's tab: every field empty, the account's default brand, nobody chosen as its requester yet. */
export function blankTicket(id: number, { brands, ticketFields }: Directory): OpenTicket {
  const record = ticketSchema.parse({
    id,
    status: "new",
    brand_id: (brands.find((brand) => brand.default) ?? brands[0])?.id ?? null,
    custom_fields: ticketFields
      .filter(({ active, removable }) => active && removable !== false)
      .map((field) => ({ id: field.id, value: null })),
    via: { channel: "web" },
  });
  return {
    id,
    record,
    opened: record,
    comments: [],
    events: [],
    form: freshForm(record),
    composer: { text: "", type: "publicReply" },
    submitting: false,
    saveDisabledBy: [],
    fieldStates: {},
  };
}
