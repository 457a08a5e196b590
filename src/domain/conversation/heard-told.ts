import { TELLING, type Telling } from "../handoff/handoff";
import { foldedName } from "../handoff/normalise";
import { addListsIn } from "../signals/phrase-lists";
import { holds, type Phrases } from "../signals/phrases";
import { isUnspaced, type Sentence, sentences } from "../signals/sentences";
import type { Signals } from "../signals/signals";
import type { WordLists } from "../signals/word-lists";
import type { ListName, ToldList } from "../signals/words/list-names";
import type { Ticket, Turn } from "../ticket";
import { type HeardTold, UNHEARD } from "./heard-parts";

type Words = Readonly<{ lists: WordLists; people: Phrases }>;

/**
 * What is happening (an announcement, or people named in the bot's last words), why, what comes next, how long it
 * takes: looked for in the bot's messages around its last announcement. That a part was not told is only sure
 * where every sentence there is one we know: it announces, tells a part, or says next to nothing. A customer who
 * asked for a person, or was given a reason in the message before, may know why, and a number may be a time.
 */
export function heardTold(
  ticket: Ticket,
  botTurns: readonly Turn[],
  signals: Signals,
  understood: boolean,
  { lists, people }: Words,
): HeardTold {
  const isAnnounced = ({ n }: Turn) => signals.announcements.includes(n);
  const bots = botTurns.filter(({ by }) => by === "bot");
  const announced =
    bots.filter(isAnnounced).at(-1) ??
    bots
      .slice(-LAST_TURNS)
      .filter(({ text }) => namesPeople(text, ticket, people))
      .at(-1);
  if (announced === undefined) return UNHEARD;
  const block = inOneGo(botTurns, announced);
  const told = block.flatMap(({ text }) => sentences(text).map((one) => heardIn(one, lists)));
  const heard = new Set<Telling>(["what", ...told.flatMap(({ parts }) => parts)]);
  const turns = block.map(({ n }) => n);
  const parts = TELLING.filter((part) => heard.has(part));
  if (!understood || told.some(({ known }) => !known)) return { parts, turns, unsure: TELLING };
  const unsure: readonly Telling[] = [
    ...(signals.asks.length > 0 || toldWhyBefore(bots, block, lists) ? (["why"] as const) : []),
    ...(block.some(({ text }) => /\p{N}/u.test(text)) ? (["wait"] as const) : []),
  ];
  return { parts, turns, unsure };
}

/** A good-bye may follow the words that name people. */
const LAST_TURNS = 2;

/** The bot's messages in one go around one of them, and all that it said after. */
function inOneGo(turns: readonly Turn[], turn: Turn): readonly Turn[] {
  let from = turns.indexOf(turn);
  while (turns[from - 1]?.by === "bot") from -= 1;
  return turns.slice(from).filter(({ by }) => by === "bot");
}

/** Words of an announcement that says nothing else; a longer one may say more than we know. */
const BARE_WORDS = 10;
/** As many are a greeting, a thank-you, a yes. */
const COURTESY_WORDS = 4;

type Heard = Readonly<{ parts: readonly ToldList[]; known: boolean }>;

function heardIn({ tokens, question }: Sentence, lists: WordLists): Heard {
  const length = lengthOf(tokens);
  if (question) return { parts: [], known: false };
  const parts = new Set<ToldList>();
  addListsIn(lists.told, tokens, parts);
  const says = new Set<ListName>();
  addListsIn(lists.bot, tokens, says);
  const bare = says.has("announcements") && length <= BARE_WORDS;
  const known = parts.size > 0 || bare || length <= COURTESY_WORDS;
  return { parts: [...parts], known };
}

/** Two characters of a script without spaces make about one word. */
const lengthOf = (tokens: readonly string[]): number =>
  tokens.reduce((sum, token) => sum + (isUnspaced(token) ? 0.5 : 1), 0);

/** `I can't see why.` – `Can somebody find out?` – `I'm passing you on.` */
function toldWhyBefore(bots: readonly Turn[], [first]: readonly Turn[], lists: WordLists): boolean {
  const before = bots.filter(({ n }) => n < (first?.n ?? 0)).at(-1);
  return sentences(before?.text ?? "").some((one) => heardIn(one, lists).parts.includes("why"));
}

/** A text names a group of the account, or people by one of their names; a question only offers them. */
function namesPeople(text: string, { groups }: Ticket, people: Phrases): boolean {
  const folded = foldedName(text.slice(0, 2_000));
  const group = groups.some(
    ({ name }) => name !== null && name.length > 3 && folded.includes(foldedName(name)),
  );
  return group || sentences(text).some(({ tokens, question }) => !question && holds(people, tokens));
}
