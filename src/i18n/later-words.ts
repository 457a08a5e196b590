import later from "../../translations/en.json?later";
import type { MessagesFile } from "./messages";
import type { Words } from "./words";

/** The same words, with the sentences that only what comes after the first paint says. English where a translation does not load. */
export async function laterWords(words: Words): Promise<Words> {
  const { language } = words;
  if (language === "en") return words.with(later.ui);
  try {
    const file: Partial<MessagesFile> = await import(
      /* webpackChunkName: "later-words-[request]", webpackExclude: /\ben\.json/ */ `../../translations/${language}.json?later`
    );
    return words.with({ ...later.ui, ...file.ui });
  } catch {
    return words.with(later.ui);
  }
}
