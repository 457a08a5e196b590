import { cutText } from "../handoff/cut-text";
import type { Policy } from "../policy/policy";
import type { Speaker, Ticket, TicketComment, Turn } from "../ticket";
import { isBotNote } from "./bot-author";
import { labelMeaning } from "./note-labels";
import { vendorByNote } from "./vendors";

/** What bots call the customer in a transcript. */
const CUSTOMER_NAMES: readonly string[] = [
  "user",
  "visitor",
  "customer",
  "client",
  "end user",
  "kunde",
  "cliente",
  "utente",
  "klant",
  "お客様",
];

/** A transcript of this many lines is one; two lines with a colon may be anything. */
const FEWEST_LINES = 3;

/**
 * The ticket with the turns of a transcript that a bot pasted into a note, for tickets on which the bot's own
 * turns can be seen nowhere else. They stand before whatever was said after the note.
 */
export function withNoteTranscript(ticket: Ticket, policy: Policy): Ticket {
  const note = ticket.comments
    .filter(
      (comment) =>
        comment.by !== "customer" && (isBotNote(comment, policy) || vendorByNote(comment) !== null),
    )
    .map((comment) => ({ comment, lines: transcriptLines(comment, ticket) }))
    .find(({ lines }) => lines.length >= FEWEST_LINES);
  if (note === undefined) return ticket;
  const { comment, lines } = note;
  const others = ticket.turns.filter(({ text }) => !isNoteItself(text, comment));
  if (others.some(({ by }) => by === "bot")) return ticket;
  const spoken = lines.map((line): Omit<Turn, "n"> => ({ ...line, at: comment.at, source: "note" }));
  const turns = [...spoken, ...others].map((turn, index) => ({ ...turn, n: index + 1 }));
  return { ...ticket, turns };
}

const isNoteItself = (text: string, comment: TicketComment): boolean => text.trim() === comment.text.trim();

type Line = Readonly<{ by: Speaker; name: string; text: string }>;

function transcriptLines(comment: TicketComment, ticket: Ticket): readonly Line[] {
  const lines = cutText(comment.text, 65_536).split(/\r?\n/);
  const start = lines.findIndex((line) => labelMeaning(line.replace(/[*:：]/g, "")) === "transcript");
  if (start === -1) return [];
  const body = lines
    .slice(start + 1)
    .map((line) => line.replace(/^\(\d{1,2}:\d{2}:\d{2}(?: [AP]M)?\)\s/, ""));
  const end = body.findIndex((line) => /^transcript summary/i.test(line));
  const spoken = joined(end === -1 ? body : body.slice(0, end)).flatMap((line) =>
    speakerLine(line, comment, ticket),
  );
  return spoken.some(({ by }) => by === "customer") ? spoken : [];
}

/** Whether a line begins a message: a short name and its colon. */
const BEGINS = /^[^:：\n]{1,44}[:：]\s/;

/** Lines with those that go on with them: a message may have line ends in it, but no empty line. */
function joined(lines: readonly string[]): readonly string[] {
  const messages: string[] = [];
  let open = false;
  for (const line of lines) {
    const begins = BEGINS.test(line);
    if (!begins && open && line.trim() !== "") messages.push(`${messages.pop()}\n${line.trim()}`);
    else messages.push(line);
    open = line.trim() !== "" && (begins || open);
  }
  return messages;
}

/** The first colon after a short name; a time or a link in the text has its colon later. */
function speakerLine(line: string, comment: TicketComment, ticket: Ticket): readonly Line[] {
  const match = /^([^:：\n]{1,44})[:：]\s(.{1,4000})$/s.exec(line);
  if (match?.[1] === undefined || match[2] === undefined) return [];
  const name = match[1].trim();
  const folded = name.toLowerCase();
  const requester = ticket.requester?.name.toLowerCase() ?? "";
  const customer =
    CUSTOMER_NAMES.includes(folded) ||
    (requester !== "" && (requester === folded || requester.split(" ")[0] === folded));
  return [
    {
      by: customer ? "customer" : "bot",
      name: folded === "bot" ? comment.authorName : name,
      text: match[2].trim(),
    },
  ];
}
