import { type Shape, shapes } from "../../src/domain/signals/due-at";
import { spokenTurns } from "../../src/domain/signals/spoken-turn";
import { wordLists } from "../../src/domain/signals/word-lists";
import type { Marked } from "./marked-dialogues";

/** One turn: its shape, as the app itself reads it, and whether people marked it. */
export type DueRow = Readonly<{ shape: Shape; due: boolean }>;

const LISTS = wordLists();

export const dueRows = ({ turns, due }: Marked): readonly DueRow[] =>
  shapes(spokenTurns(turns, LISTS)).map(({ shape }, index) => ({ shape, due: due[index] === true }));
