const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  "#39": "'",
  "#34": '"',
  "#160": " ",
};

/** Named and numeric entities as far as Zendesk's own markup uses them, each decoded once. */
export function decodeEntities(text: string): string {
  return text.replace(/&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,4});/gi, (whole, name: string) => {
    const known = ENTITIES[name.toLowerCase()];
    if (known !== undefined) return known;
    if (!name.startsWith("#")) return whole;
    const code =
      name[1] === "x" || name[1] === "X" ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Markup to text as far as a note's wrapping needs it: line breaks kept, other tags dropped. */
function stripTags(text: string): string {
  return text
    .replace(/<(?:br|\/p|\/div|\/li)\b[^<>]{0,200}>/gi, "\n")
    .replace(/<\/?(?:p|div|span|pre|code|b|i|em|strong|ul|ol|li|a)\b[^<>]{0,500}>/gi, "");
}

/**
 * The readings of one text from plain to three times unescaped, each different from the one before, and none
 * before it is asked for. A note's HTML body holds JSON escaped once; a bot that escapes before it posts makes it twice.
 */
export function* unescapings(text: string): Generator<string, void> {
  yield text;
  let current = text;
  for (let round = 0; round < 3; round += 1) {
    const next = decodeEntities(stripTags(current));
    if (next === current) return;
    yield next;
    current = next;
  }
}

/** Quotes and spaces that an editor made typographic, back as JSON needs them. */
export function straightQuotes(text: string): string {
  return text.replace(/[\u201c\u201d\u201e\u201f\u00ab\u00bb]/g, '"').replace(/[\u00a0\u2007\u202f]/g, " ");
}
