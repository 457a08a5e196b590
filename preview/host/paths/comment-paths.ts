import type { PathEntry, PathTable } from "../path-table";
import { BESIDE_A_TICKET, type Scope, ticketOf } from "./scope";

const TYPES = ["publicReply", "internalNote"] as const;

const text: PathEntry<Scope> = {
  locations: BESIDE_A_TICKET,
  get: (scope) => ticketOf(scope).composer.text,
  set: (scope, value) => write(scope, String(value)),
};

const type: PathEntry<Scope> = {
  locations: BESIDE_A_TICKET,
  get: (scope) => ticketOf(scope).composer.type,
  set: (scope, value) => {
    const known = TYPES.find((each) => each === value);
    if (!known) throw new Error(`A comment is ${TYPES.join(" or ")}, not ${JSON.stringify(value)}.`);
    scope.workspace.editComposer(ticketOf(scope).id, { type: known });
  },
};

/** The composer holds plain text, so markup an app hands over is put in as its words. */
const append = (plain: (given: string) => string): PathEntry<Scope> => ({
  locations: BESIDE_A_TICKET,
  invoke: (scope, [given]) => write(scope, ticketOf(scope).composer.text + plain(String(given ?? ""))),
});

const appendText = append((given) => given);
const appendHtml = append(htmlToText);

/** The reply being written. */
export const COMMENT_PATHS: PathTable<Scope> = {
  comment: { locations: BESIDE_A_TICKET, get: (scope) => ({ ...ticketOf(scope).composer, attachments: [] }) },
  "comment.text": text,
  "ticket.comment.text": text,
  "comment.type": type,
  "ticket.comment.type": type,
  "comment.appendText": appendText,
  "ticket.comment.appendText": appendText,
  "comment.appendMarkdown": appendText,
  "ticket.comment.appendMarkdown": appendText,
  "comment.appendHtml": appendHtml,
  "ticket.comment.appendHtml": appendHtml,
  "ticket.editor.insert": appendText,
};

function write(scope: Scope, words: string): void {
  scope.workspace.editComposer(ticketOf(scope).id, { text: words });
}

function htmlToText(html: string): string {
  return html
    .replace(/<br\s*\/?>|<\/(p|div|li)>/gi, "\n")
    .replace(/<[^>]*>/g, "")
    .replace(/&(amp|lt|gt|quot|nbsp|#39);/g, (_whole, name: string) => ENTITIES[name] ?? "");
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  nbsp: " ",
  "#39": "'",
};
