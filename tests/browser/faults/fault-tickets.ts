import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { FAULTS } from "../../../bench/feedback/faults/faults";
import { DEFAULT_PREFIX } from "../../../src/domain/feedback/prefix";

/** A short one: most of a run's cost is drawing its ticket and the card beside it. */
const STORY = path.join(import.meta.dirname, "../../../fixtures/minimum-payload.json");

/** The handoff's field and those of every ticket; the others cost time to draw and have no part here. */
const isDrawn = ({ id }: Readonly<{ id: number }>): boolean => id <= 360_002_000_101;

/** Somebody else's tags, which no run may change unless its fault does. */
const TAGS = ["vip", "handoff", "eu_west"];

/** What else a fault's ticket is: whose it is, or what the admin has set. */
const PECULIARITIES: Readonly<Record<string, Readonly<{ ticket?: object; settings?: object }>>> = {
  // Zoe Martin of the base account, who sees her own tickets only.
  F42: { ticket: { assignee_id: 7_100_006 } },
  F54: { settings: { tag_prefix: "Hand Off", policy: "{broken" } },
};

/** The ticket a fault is tried on: F8 on 1008. A second one is 2008. */
export const ticketOf = (fault: string): number => 1000 + Number(fault.slice(1));
export const secondTicketOf = (fault: string): number => ticketOf(fault) + 1000;

/** Our tags as this story's handoff has them written: verdict, reasons, reason code. */
export const tagged = (...words: readonly string[]): readonly string[] =>
  [...words, "why__system_limit"].map((word) => `${DEFAULT_PREFIX}__${word}`);

/** A folder of stories, two for each fault: copies of one handoff under ids of their own. */
export async function writeFaultTickets(): Promise<string> {
  const { ticket_fields, ...story } = JSON.parse(await readFile(STORY, "utf8"));
  const folder = await mkdtemp(path.join(tmpdir(), "fault-tickets-"));
  const copies = FAULTS.flatMap(({ id: fault }) =>
    [ticketOf(fault), secondTicketOf(fault)].map((id) => {
      const { ticket, settings } = PECULIARITIES[fault] ?? {};
      const copied = { ...story.ticket, ...ticket, id, tags: TAGS, subject: `Tried with ${fault}` };
      return {
        ...story,
        ticket_fields: ticket_fields.filter(isDrawn),
        settings,
        title: `${fault}, ${id}`,
        ticket: copied,
      };
    }),
  );
  await Promise.all(
    copies.map((copy) => writeFile(path.join(folder, `${copy.ticket.id}.json`), JSON.stringify(copy))),
  );
  return folder;
}
