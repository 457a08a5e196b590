import { UNHEARD } from "./conversation/heard-parts";
import { heardTold } from "./conversation/heard-told";
import { spokenLanguages } from "./conversation/spoken-languages";
import { toldTries } from "./conversation/told-tries";
import type { ConversationReading } from "./conversation-reading";
import type { Handoff } from "./handoff/handoff";
import type { Policy } from "./policy/policy";
import { NO_LISTS } from "./signals/no-lists";
import { readSignals } from "./signals/read-signals";
import { spokenTopics } from "./spoken-topics";
import type { Ticket, Turn } from "./ticket";

/** Reads the turns that led to a handoff. Without a vocabulary only the course of the conversation tells something. */
export function readConversation(
  ticket: Ticket,
  botTurns: readonly Turn[],
  handoff: Handoff,
  { vocabulary }: Policy,
): ConversationReading {
  const signals = readSignals(botTurns, vocabulary?.lists ?? NO_LISTS);
  if (vocabulary === null)
    return {
      signals,
      spokenRisks: new Map(),
      spokenIntents: [],
      spoken: null,
      understood: false,
      heard: UNHEARD,
      tries: [],
    };
  const spoken = spokenLanguages(botTurns, vocabulary.languages);
  const understood =
    botTurns.length > 0 &&
    !ticket.unread.includes("conversation") &&
    isCovered(spoken, handoff, vocabulary.covered);
  return {
    signals,
    ...spokenTopics(ticket.turns, new Set(botTurns.map(({ n }) => n)), vocabulary),
    spoken,
    understood,
    heard: heardTold(ticket, botTurns, signals, understood, vocabulary),
    tries: toldTries(botTurns, signals, vocabulary.tried),
  };
}

/** The language that shows decides, else the one the bot states; of neither, nothing speaks against ours. */
function isCovered(spoken: readonly string[] | null, { language }: Handoff, covered: ReadonlySet<string>) {
  const stated = language === null ? null : [language.value.toLowerCase().split(/[-_]/)[0] ?? ""];
  return (spoken ?? stated)?.some((code) => covered.has(code)) ?? true;
}
