import { englishMessages, type Messages, type MessagesFile } from "./messages";
import { createWords, type Words } from "./words";

/** Locales whose nearest translation does not follow from their name. */
const NEAREST: Readonly<Record<string, string>> = { pt: "pt-br" };

/**
 * The words of the card's first paint for an agent's locale as Zendesk names it (`de`, `pt-BR`, `es-419`, `zh-cn`):
 * the exact translation, else the language's, else English. A translation that does not load is English too: an
 * agent must never lose the screen over its words.
 */
export async function loadWords(agentLocale: string): Promise<Words> {
  for (const language of languagesFor(agentLocale)) {
    const messages = await loadMessages(language);
    if (messages !== null) return createWords(language, messages, agentLocale);
  }
  return createWords("en", englishMessages, agentLocale);
}

function languagesFor(agentLocale: string): readonly string[] {
  const exact = agentLocale.toLowerCase().replace("_", "-");
  const language = exact.split("-")[0] ?? "";
  return [exact, language, NEAREST[language] ?? ""].filter((name) => /^[a-z]{2,3}(-\w{2,3})?$/.test(name));
}

/** One chunk for each file in translations/, so that a new locale is a new file and nothing else. */
async function loadMessages(language: string): Promise<Messages | null> {
  if (language === "en") return englishMessages;
  try {
    const file: Partial<MessagesFile> = await import(
      /* webpackChunkName: "words-[request]", webpackExclude: /\ben\.json/ */ `../../translations/${language}.json?first`
    );
    return file.ui ?? null;
  } catch {
    return null;
  }
}
