import * as z from "zod/mini";
import { readChannel } from "./channel";
import { id, part, text, tolerant } from "./scalars";

const from = z.object({ id, title: text, name: text, ticket_id: id });

/** How something came about. Older answers have the rule's id and title on `source` itself. */
export const wireVia = z.object({
  channel: tolerant(readChannel),
  source: part(z.object({ rel: text, from: part(from), id, title: text })),
});
export type WireVia = z.output<typeof wireVia>;
