import { describe, expect, it } from "@jest/globals";
import { someTurns } from "../../../../tests/builders/a-ticket";
import { holds } from "../phrases";
import { sentences } from "../sentences";
import { spokenTurns } from "../spoken-turn";
import { LANGUAGES, wordLists } from "../word-lists";
import { LIST_NAMES, type ListName, TOLD_LISTS } from "./list-names";

/** For every list of a language: what it must know, and what is near but not it. */
const EXAMPLES: Readonly<
  Record<string, Readonly<Record<ListName, readonly [knows: string, leaves: string]>>>
> = {
  en: {
    asks: ["Can I please talk to a real person?", "The agent I spoke to yesterday was kind."],
    refusals: ["That's not what I asked.", "The lamp is not what I expected, send it back."],
    no: ["No, not really", "Nothing arrived so far"],
    thanks: ["Could you check again, please?", "Where is my parcel"],
    helped: ["Did that answer your question?", "How can I help you today?"],
    fallbacks: ["I'm sorry, I didn't quite understand that.", "I understand. Your order is on its way."],
    announcements: ["I'll connect you with a colleague.", "Shall I connect you with a colleague?"],
    why: [
      "Only our workshop can decide about that, so I'm passing you on.",
      "They answer here within the hour.",
    ],
    next: ["A colleague from Deliveries will write to you here.", "The lamp is out of stock."],
    wait: ["You get an answer within 15 minutes.", "Someone will be with you shortly."],
    unwanted: ["I don't want money back.", "I want my money back."],
  },
  de: {
    asks: [
      "Ich möchte mit einem echten Menschen sprechen",
      "Ich habe gestern mit einem Mitarbeiter gesprochen.",
    ],
    refusals: ["Das hilft mir leider nicht.", "Die Lampe funktioniert seit gestern nicht"],
    no: ["Nein, gar nicht", "Neinsager gibt es genug"],
    thanks: ["Vielen Dank", "Wo ist mein Paket"],
    helped: ["Hat Ihnen das geholfen?", "Wie kann ich Ihnen helfen?"],
    fallbacks: ["Das habe ich leider nicht verstanden.", "Verstanden, ich sehe nach."],
    announcements: ["Ich verbinde Sie mit einer Kollegin.", "Soll ich Sie mit einer Kollegin verbinden?"],
    why: [
      "Ich leite Sie weiter, weil das nur ein Mensch entscheiden darf.",
      "Sie bekommen hier eine Antwort.",
    ],
    next: ["Das Team meldet sich hier bei Ihnen.", "Ich verbinde Sie mit einer Kollegin."],
    wait: ["Das dauert etwa zwei Stunden.", "Ich verbinde Sie gleich."],
    unwanted: ["Ich will keine Erstattung.", "Ich will mein Geld zurück."],
  },
  fr: {
    asks: ["Je voudrais parler à un conseiller", "J'ai parlé hier avec votre conseiller."],
    refusals: ["Ce n'est pas ce que je demande.", "Ma commande n'est pas arrivée"],
    no: ["Non, pas vraiment", "Mon colis n'est pas là"],
    thanks: ["Merci de vérifier", "Où est mon colis"],
    helped: ["Est-ce que cela vous a aidé ?", "Comment puis-je vous aider ?"],
    fallbacks: ["Désolé, je n'ai pas bien compris.", "J'ai compris votre demande, je regarde."],
    announcements: [
      "Je vous mets en relation avec un conseiller.",
      "Souhaitez-vous être mis en relation avec un conseiller ?",
    ],
    why: ["Je ne peux pas décider de ce remboursement.", "Un conseiller prend le relais."],
    next: ["Elle vous répond ici, vous n'avez rien à faire.", "Je vous transfère à un conseiller."],
    wait: ["Vous aurez une réponse dans les 15 minutes.", "Un conseiller arrive bientôt."],
    unwanted: ["Je ne veux pas de remboursement.", "Je voudrais être remboursée."],
  },
  es: {
    asks: ["Quiero hablar con una persona", "Ayer hablé con un agente muy amable."],
    refusals: ["Eso no me ayuda", "El pedido no ha llegado"],
    no: ["No, para nada", "Nos falta una pieza"],
    thanks: ["Muchas gracias", "Dónde está mi pedido"],
    helped: ["¿Te ha resultado útil?", "¿En qué puedo ayudarte?"],
    fallbacks: ["Lo siento, no te he entendido bien.", "Entendido, lo reviso ahora."],
    announcements: ["Le comunico con un agente.", "¿Quiere que le comunique con un agente?"],
    why: ["Solo una persona puede aprobarlo.", "Le paso con un agente."],
    next: ["Un agente le responderá aquí.", "Le comunico con un agente."],
    wait: ["Recibirá una respuesta en dos horas.", "Buenos días, le atiendo enseguida."],
    unwanted: ["No quiero un reembolso.", "Quiero un reembolso."],
  },
  pt: {
    asks: ["Quero falar com um atendente", "Ontem falei com um atendente muito atencioso."],
    refusals: ["Isso não resolveu o meu problema", "O pedido não chegou"],
    no: ["Não, nada disso", "Nada chegou ainda"],
    thanks: ["Obrigada pela atenção", "Onde está o meu pedido"],
    helped: ["Isso resolveu o seu problema?", "Como posso te atender hoje?"],
    fallbacks: ["Desculpe, não entendi a sua pergunta.", "Entendi, vou verificar."],
    announcements: [
      "Vou transferir você para um atendente.",
      "Quer que eu transfira você para um atendente?",
    ],
    why: ["Vou transferir você, porque só eles podem cancelar.", "Vou transferir você para um atendente."],
    next: [
      "A resposta chega aqui, você não precisa fazer mais nada.",
      "Vou transferir você para um atendente.",
    ],
    wait: ["Isso leva até duas horas.", "Bom dia, em breve falamos."],
    unwanted: ["Não quero reembolso.", "Quero meu dinheiro de volta."],
  },
  it: {
    asks: ["Vorrei parlare con un operatore", "Ieri ho parlato con un operatore gentile."],
    refusals: ["Non è quello che ho chiesto", "Il pacco non è arrivato"],
    no: ["No, per niente", "Nessuno ha risposto"],
    thanks: ["Grazie mille", "Dov'è il mio ordine"],
    helped: ["Ti è stato utile?", "Come posso esserti d'aiuto?"],
    fallbacks: ["Mi dispiace, non ho capito bene.", "Ho capito, controllo subito."],
    announcements: ["La metto in contatto con un collega.", "Vuole che la metta in contatto con un collega?"],
    why: ["Non posso approvarlo, perciò passo la richiesta.", "La metto in contatto con un collega."],
    next: ["Un collega le risponde qui.", "La metto in contatto con un collega."],
    wait: ["Le rispondono entro un'ora.", "Buongiorno, un attimo di pazienza."],
    unwanted: ["Non voglio un rimborso.", "Vorrei un rimborso."],
  },
  nl: {
    asks: ["Ik wil graag met een medewerker spreken", "Ik sprak gisteren met een medewerker."],
    refusals: ["Dat is niet wat ik vroeg", "De lamp is niet aangekomen"],
    no: ["Nee, niet echt", "Neem contact op over mijn pakket"],
    thanks: ["Alvast bedankt", "Waar is mijn pakket"],
    helped: ["Heeft dit je geholpen?", "Waarmee kan ik je helpen?"],
    fallbacks: ["Sorry, dat heb ik niet goed begrepen.", "Begrepen, ik kijk het na."],
    announcements: ["Ik verbind je met een collega.", "Zal ik een collega laten meekijken?"],
    why: ["Ik geef het door, omdat alleen zij dat mogen.", "Ik verbind je met een collega."],
    next: ["Je krijgt hier een antwoord.", "Ik verbind je met een collega."],
    wait: ["Dat duurt ongeveer twintig minuten.", "Dag, een ogenblik geduld."],
    unwanted: ["Ik wil geen geld terug.", "Ik wil mijn geld terug."],
  },
  ja: {
    asks: ["オペレーターにつないでください", "昨日、担当者と電話で決めました。"],
    refusals: ["それは聞きたいことではありません", "商品がまだ届いていません"],
    no: ["いいえ、まだです", "まだ届きません"],
    thanks: ["確認をお願いします", "荷物はどこですか"],
    helped: ["問題は解決しましたか？", "どのようなご用件ですか？"],
    fallbacks: ["申し訳ありません、質問を理解できませんでした。", "ご質問の内容を理解しました。"],
    announcements: ["担当者におつなぎします。", "担当者におつなぎしましょうか？"],
    why: ["返金は担当者しか判断できないため、おつなぎします。", "担当者におつなぎします。"],
    next: ["担当者よりご連絡いたします。", "担当者におつなぎします。"],
    wait: ["60分以内にお返事いたします。", "担当者からお返事いたします。"],
    unwanted: ["返金はいりません。", "返金をお願いします。"],
  },
};

const SPEAKER: Readonly<Record<ListName, "customer" | "bot">> = {
  asks: "customer",
  refusals: "customer",
  no: "customer",
  thanks: "customer",
  helped: "bot",
  fallbacks: "bot",
  announcements: "bot",
  why: "bot",
  next: "bot",
  wait: "bot",
  unwanted: "customer",
};

const languages = Object.keys(LANGUAGES);
const onlyIn = (language: string) =>
  wordLists(
    Object.fromEntries(languages.filter((other) => other !== language).map((other) => [other, EMPTY])),
  );
const EMPTY = Object.fromEntries(LIST_NAMES.map((list) => [list, []]));

/** Lists that no signal is read from. */
const ALONE: readonly ListName[] = [...TOLD_LISTS, "unwanted"];

function says(language: string, list: ListName, text: string): boolean {
  const lists = onlyIn(language);
  if (ALONE.includes(list)) return sentences(text).some(({ tokens }) => holds(lists[list], tokens));
  return spokenTurns(someTurns(`${SPEAKER[list]}: ${text}`), lists).some((turn) => turn.says.has(list));
}

const cases = languages.flatMap((language) => LIST_NAMES.map((list) => [language, list] as const));

describe("the word lists", () => {
  it.each(cases)("%s: %s knows what belongs to it", (language, list) => {
    expect(says(language, list, EXAMPLES[language]?.[list][0] ?? "")).toBe(true);
  });

  it.each(cases)("%s: %s leaves alone what is only near", (language, list) => {
    expect(says(language, list, EXAMPLES[language]?.[list][1] ?? "")).toBe(false);
  });

  it.each(cases)("%s: what %s leaves alone, no other language takes for it", (language, list) => {
    const text = EXAMPLES[language]?.[list][1] ?? "";
    const taken = languages.filter((other) => says(other, list, text));
    expect(taken).toEqual([]);
  });

  it.each(cases)("%s: %s is lower case and not empty", (language, list) => {
    const phrases = LANGUAGES[language]?.[list] ?? [];
    expect(phrases.length).toBeGreaterThan(0);
    expect(phrases).toEqual(phrases.map((phrase) => phrase.toLowerCase().trim()));
  });
});

describe("a word list does not take", () => {
  it.each<[what: string, line: string]>([
    ["a topic for a person", "customer: I want to talk to you about something"],
    ["a place on a list for a person", "customer: Put me on the waiting list"],
    ["a transaction for an operator", "customer: Vorrei fare un'operazione sul conto"],
    ["a friend for an operator", "customer: 友人に代わって注文しました"],
    ["nobody at all for a real person", "customer: Il n'y a vraiment personne à cette adresse"],
    ["a problem for an attempt", "customer: Ya tuve este problema en casa"],
    ["an instruction to plug in for a handoff", "bot: Verbinden Sie das Gerät mit dem WLAN."],
    ["an instruction to connect for a handoff", "bot: Verbind je apparaat met wifi."],
    ["a payment for a handoff", "bot: We will transfer the money to your account."],
    ["a link for a handoff", "bot: Voy a pasarte el enlace."],
    ["an understanding for a failure", "bot: はい、わかります。"],
    ["an offer under a condition for a handoff", "bot: If you like, I can connect you with a colleague."],
  ])("%s", (_what, line) => {
    const [turn] = spokenTurns(someTurns(line), wordLists());
    expect([...(turn?.says ?? [])]).toEqual([]);
  });
});
