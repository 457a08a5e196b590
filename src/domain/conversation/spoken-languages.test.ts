import { expect, it } from "@jest/globals";
import { someTurns } from "../../../tests/builders/a-ticket";
import { LANGUAGE_WORDS } from "../signals/language-words";
import { spokenLanguages } from "./spoken-languages";

it.each<[text: string, languages: readonly string[] | null]>([
  ["ガラスの花瓶が割れて届きました", ["ja"]],
  ["وصل المصباح مكسورا وأريد استرداد المبلغ", ["ar", "fa", "ur", "ckb", "ps"]],
  ["램프가 깨져서 도착했어요. 환불해 주세요", ["ko"]],
  ["I have the lamp and my order is broken, please help with this", ["en"]],
  ["Ich habe das Paket nicht, wo ist es bitte und warum?", ["de"]],
  ["Bonjour, je ne sais pas, vous avez mon colis pour demain?", ["fr"]],
  ["eu não recebi o meu pedido, você pode ver isso?", ["pt"]],
  ["K-2291 mina.okafor@example.com https://example.com/the/and/is/my", null],
  ["Order K-2291", null],
  ["zamówienie nie dotarło, proszę o pomoc w tej sprawie", null],
])("%s", (text, languages) => {
  expect(
    spokenLanguages(someTurns(`customer: ${text}`, "bot: the and is my you your"), LANGUAGE_WORDS),
  ).toEqual(languages);
});
