const WORDS: Readonly<Record<string, string>> = {
  en: "the and my is you your have with this please",
  de: "ich und nicht ist das der die mein bitte haben",
  fr: "je est pas vous les mon avec pour votre bonjour",
  es: "el mi esta pero gracias hola por una muy pedido",
  it: "il mio non sono che grazie ciao della per questo",
  pt: "meu minha nao voce obrigado ola uma com pedido isso",
  nl: "ik het een mijn niet van jullie graag heb dat",
};

/** Short words that nearly every message has and that other languages of this list do not, without accents. */
export const LANGUAGE_WORDS: readonly (readonly [language: string, words: ReadonlySet<string>])[] =
  Object.entries(WORDS).map(([language, words]) => [language, new Set(words.split(" "))]);
