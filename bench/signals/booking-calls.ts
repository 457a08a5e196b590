import { z } from "zod";
import type { Turn } from "../../src/domain/ticket";
import { dialogueFile } from "./dialogues";

/** A BETOLD call with a booking bot, and whether the caller hung up or was forwarded late. */
export type Call = Readonly<{ turns: readonly Turn[]; brokenOff: boolean }>;

const Act = z.object({ caller_name: z.enum(["nlg", "nlu"]), intent: z.string() });
const Recorded = z.object({ LUHF: z.enum(["luhf", "not_luhf"]), utterances_annotations: z.array(Act) });

/** The validation set, or null where the data is not there. */
export function bookingCalls(): readonly Call[] | null {
  const text = dialogueFile("betold_valid.json");
  if (text === null) return null;
  return z
    .array(Recorded)
    .parse(JSON.parse(text))
    .map(({ LUHF, utterances_annotations }) => ({
      brokenOff: LUHF === "luhf",
      turns: utterances_annotations.map((act, index) => ({
        n: index + 1,
        at: null,
        by: act.caller_name === "nlg" ? "bot" : "customer",
        name: "",
        text: standIn(act),
        source: "log",
      })),
    }));
}

/** What an act that a signal could know is said as; the set holds no words. */
const SAID: Readonly<Record<string, string>> = {
  negate: "No.",
  did_not_understand: "Sorry, I did not understand.",
  transfer_agent: "I want to speak to an agent.",
};

/** A bot's act becomes a prompt of its own, long enough to be known again; a caller's act one word. */
function standIn({ caller_name, intent }: z.infer<typeof Act>): string {
  const word = intent.replaceAll("_", "");
  return SAID[intent] ?? (caller_name === "nlu" ? word : `${word}qa ${word}qb ${word}qc`);
}
