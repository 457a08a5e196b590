import { wordCount } from "./first-words";

/** How people begin before they say what they want; the words only help to leave the beginning out. */
const GREETINGS = [
  "hi|hello|hey|good (?:morning|afternoon|evening|day)",
  "hallo|moin|gr[üu]ß gott|guten (?:morgen|tag|abend)",
  "hola|buen[oa]s (?:d[ií]as|tardes|noches)|bonjour|bonsoir|salut",
  "ciao|buon(?:giorno|asera)|hoi|goede(?:morgen|middag|navond)|ol[áa]|oi|bo[am] (?:dia|tarde|noite)",
  "こんにちは|こんばんは|おはようございます|مرحبا|أهلا|السلام عليكم|(?:صباح|مساء) الخير",
].join("|");

const GREETING = new RegExp(`^(?:${GREETINGS})(?![\\p{L}\\p{N}])`, "iu");

/** Whom a greeting is for, where a comma or an end follows it: `Hello Ava,`, `Hi there!` */
const ADDRESSED = /^\s{1,3}[\p{L}'’]{1,30}(?=\s{0,2}[,.!،、。])/u;

/** A letter's first line: at most five words that end in a comma. */
const SALUTATION = /^(?:[^\s,]{1,40} ){0,4}[^\s,]{1,40},\s{0,3}\n/u;

/** Two at most: `Bonjour, hello.` */
const ROUNDS = 2;

/**
 * A message without its greeting and without a letter's closing lines: what is left stands in it just so. Empty
 * where the message greets and says nothing else.
 */
export const messageBody = (text: string): string => withoutGreeting(withoutClosing(text.trim())).trim();

function withoutGreeting(text: string): string {
  let rest = text.replace(SALUTATION, "");
  for (let round = 0; round < ROUNDS; round += 1) {
    const greeting = GREETING.exec(rest)?.[0];
    if (greeting === undefined) break;
    rest = rest
      .slice(greeting.length)
      .replace(ADDRESSED, "")
      .replace(/^[\s,.!،、。:–-]{1,10}/u, "");
  }
  return rest;
}

/**
 * `Regards`, a name: lines of at most three words below the last sentence. A line in lower case goes on with what
 * is said, a number or a question says something.
 */
const CLOSING_WORDS = 3;
const SAYS_SOMETHING = /^\s{0,9}\p{Ll}|[\p{N}.?？؟。]/u;

function withoutClosing(text: string): string {
  const lines = text.split("\n");
  const last = lines.map((line) => /[.!?？؟。！]\s{0,9}$/.test(line)).lastIndexOf(true);
  const closes = lines
    .slice(last + 1)
    .every((line) => wordCount(line) <= CLOSING_WORDS && !SAYS_SOMETHING.test(line));
  return last >= 0 && closes ? lines.slice(0, last + 1).join("\n") : text;
}
