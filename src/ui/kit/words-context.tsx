import { createContext, useContext } from "react";
import { englishWords, type Words } from "../../i18n/words";

const WordsContext = createContext<Words>(englishWords);

export const WordsProvider = WordsContext.Provider;

export const useWords = (): Words => useContext(WordsContext);
