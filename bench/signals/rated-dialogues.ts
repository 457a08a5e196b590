import type { Turn } from "../../src/domain/ticket";
import { dialogueFile } from "./dialogues";

/** A turn and the mean of its ratings, 1 to 5; null for the bot's turns, which nobody rated. */
export type RatedTurn = Readonly<{ turn: Turn; rating: number | null }>;

/** The USS-SGD dialogues (tasks solved with a bot, each user turn rated), or null where the data is not there. */
export function ratedDialogues(): readonly (readonly RatedTurn[])[] | null {
  const text = dialogueFile("uss_SGD.txt");
  if (text === null) return null;
  return text
    .split(/\n\s*\n/)
    .map((block) => block.split("\n").map((line) => line.split("\t")))
    .map((lines) => lines.filter(([, said]) => said !== undefined && said !== "OVERALL").map(rated));
}

function rated([role = "", text = "", , ratings = ""]: readonly string[], index: number): RatedTurn {
  const by = role === "USER" ? "customer" : "bot";
  const turn = { n: index + 1, at: null, by, name: "", text, source: "log" } as const;
  return { turn, rating: by === "customer" ? mean(ratings.split(",").map(Number)) : null };
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
