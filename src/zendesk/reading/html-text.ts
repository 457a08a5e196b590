import { decodeEntities } from "../../domain/handoff/unescape";

/** Elements that end a line of text, by name. */
const BREAKS: ReadonlySet<string> = new Set(
  "br p div li ul ol tr table blockquote pre h1 h2 h3 h4 h5 h6 hr section article".split(" "),
);
/** Elements whose content is no text. */
const SILENT: ReadonlySet<string> = new Set(["script", "style", "template"]);

/**
 * The text of a piece of HTML, without a DOM and in linear time: tags go, block ends and `<br>` become line
 * breaks, entities are decoded once. A `<` that opens no tag stays text. Nothing here is ever drawn as HTML.
 */
export function htmlToText(html: string): string {
  const pieces: string[] = [];
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf("<", at);
    const tag = open === -1 ? "unclosed" : tagAt(html, open);
    if (tag === "unclosed") break;
    if (tag === "no tag") {
      pieces.push(html.slice(at, open + 1));
      at = open + 1;
      continue;
    }
    if (open > at) pieces.push(html.slice(at, open));
    const atLineStart = pieces.at(-1)?.endsWith("\n") ?? true;
    if (tag.name === "br" || (BREAKS.has(tag.name) && !atLineStart)) pieces.push("\n");
    at = tag.end;
  }
  return tidy(decodeEntities(pieces.join("") + html.slice(at)));
}

type Tag = Readonly<{ name: string; end: number }>;

function tagAt(html: string, open: number): Tag | "no tag" | "unclosed" {
  const next = html.charAt(open + 1);
  if (html.startsWith("<!--", open)) return closedBy(html, "-->", open, "");
  if (!/[a-z/!]/i.test(next)) return "no tag";
  const name = /^\/?([a-z][a-z0-9]{0,15})/i.exec(html.slice(open + 1, open + 18))?.[1]?.toLowerCase() ?? "";
  if (SILENT.has(name) && next !== "/") return closedBy(html, `</${name}>`, open, name);
  return closedBy(html, ">", open, name);
}

/** Without its end the rest of the text is no tag; looking for the end only once keeps this linear. */
function closedBy(html: string, closing: string, open: number, name: string): Tag | "unclosed" {
  const end = html.indexOf(closing, open);
  return end === -1 ? "unclosed" : { name, end: end + closing.length };
}

function tidy(text: string): string {
  const lines = text.split("\n").map((line) => line.trimEnd());
  return lines
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
