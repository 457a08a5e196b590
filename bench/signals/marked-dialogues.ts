import { z } from "zod";
import type { Turn } from "../../src/domain/ticket";
import { dialogueFile } from "./dialogues";

/** MHCH's two held-out sets: a Chinese shop's bot, each turn marked by people where a human should take over. */
export const MHCH = ["clothing", "makeup"] as const;
export type MhchSet = (typeof MHCH)[number];

/** A dialogue and, for each of its turns, whether people marked it. */
export type Marked = Readonly<{ turns: readonly Turn[]; due: readonly boolean[] }>;

const Utterance = z.object({
  s: z.enum(["C", "B"]),
  w: z.array(z.int()),
  y: z.union([z.literal(0), z.literal(1)]),
});

/** The dialogues of one set, or null where the data is not there. */
export function markedDialogues(set: MhchSet): readonly Marked[] | null {
  const text = dialogueFile(`mhch_${set}_eval.jsonl`);
  if (text === null) return null;
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => marked(z.array(Utterance).parse(JSON.parse(line))));
}

function marked(utterances: readonly z.infer<typeof Utterance>[]): Marked {
  return {
    turns: utterances.map(({ s, w }, index) => ({
      n: index + 1,
      at: null,
      by: s === "C" ? "customer" : "bot",
      name: "",
      text: w.map(standIn).join(" "),
      source: "log",
    })),
    due: utterances.map(({ y }) => y === 1),
  };
}

const LETTERS = 26;

/** The set holds numbers in place of words; each gets a word of four letters, so that none weighs more. */
function standIn(word: number): string {
  const letters = Array.from({ length: 4 }, (_, place) => Math.floor(word / LETTERS ** place) % LETTERS);
  return letters.map((letter) => String.fromCharCode(97 + letter)).join("");
}
