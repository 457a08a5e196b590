import { describe, expect, it } from "@jest/globals";
import { labelLines, labelMeaning } from "./note-labels";

/** Every meaning in every language whose bots' notes are read: what a label stands for, in the order of `MEANINGS`. */
const MEANINGS = [
  "reason_detail",
  "summary",
  "intent",
  "confidence",
  "queue",
  "priority",
  "language",
  "customer_name",
  "email",
  "order_id",
  "attempts",
  "collected",
  "transcript",
] as const;

const LABELS: Readonly<Record<string, readonly string[]>> = {
  en: ["Reason for contact", "Summary", "Intent", "Confidence", "Queue", "Priority", "Language"].concat([
    "Name",
    "E-mail",
    "Order number",
    "Steps tried",
    "Collected",
    "Transcript",
  ]),
  de: [
    "Kontaktgrund",
    "Zusammenfassung",
    "Absicht",
    "Konfidenz",
    "Warteschlange",
    "Priorität",
    "Sprache",
  ].concat(["Kundin", "E-Mail-Adresse", "Bestellnummer", "Bereits versucht", "Erfasst", "Gesprächsverlauf"]),
  fr: ["Motif du contact", "Résumé", "Sujet", "Confiance", "Équipe", "Priorité", "Langue"].concat([
    "Nom",
    "Adresse e-mail",
    "Numéro de commande",
    "Déjà essayé",
    "Collecté",
    "Transcription",
  ]),
  es: ["Motivo del contacto", "Resumen", "Intención", "Confianza", "Equipo", "Prioridad", "Idioma"].concat([
    "Nombre",
    "Correo electrónico",
    "Número de pedido",
    "Intentos",
    "Recopilado",
    "Transcripción",
  ]),
  pt: ["Motivo do contato", "Resumo", "Assunto", "Confiança", "Fila", "Prioridade", "Idioma"].concat([
    "Nome",
    "E-mail",
    "Número do pedido",
    "Tentativas",
    "Coletado",
    "Transcrição",
  ]),
  it: ["Motivo del contatto", "Riepilogo", "Argomento", "Confidenza", "Reparto", "Priorità", "Lingua"].concat(
    ["Nome", "E-mail", "Numero ordine", "Tentativi", "Raccolto", "Trascrizione"],
  ),
  nl: [
    "Reden van contact",
    "Samenvatting",
    "Onderwerp",
    "Zekerheid",
    "Afdeling",
    "Prioriteit",
    "Taal",
  ].concat(["Naam", "E-mail", "Bestelnummer", "Geprobeerd", "Verzameld", "Gesprek"]),
  ja: ["お問い合わせ理由", "概要", "用件", "信頼度", "部署", "優先度", "言語"].concat([
    "お客様名",
    "メールアドレス",
    "注文番号",
    "試したこと",
    "収集した情報",
    "会話",
  ]),
};

describe("labels of bots' notes", () => {
  it.each(Object.entries(LABELS))("mean the same in %s", (_language, labels) => {
    expect(labels.map(labelMeaning)).toEqual(MEANINGS);
  });

  it.each([
    ["in capitals", "ORDER NUMBER"],
    ["in camel case", "orderNumber"],
    ["with underscores", "order_number"],
    ["without an accent", "Numero do pedido"],
  ])("are the same %s", (_how, label) => {
    expect(labelMeaning(label)).toBe("order_id");
  });

  it.each(["constructor", "__proto__", "toString", "weather"])("%s means nothing", (label) => {
    expect(labelMeaning(label)).toBeNull();
  });
});

describe("labelled lines", () => {
  it.each<[rule: string, text: string, lines: readonly (readonly [label: string, value: string])[]]>([
    ["plain", "Name: Mina", [["Name", "Mina"]]],
    ["bold, the colon inside", "**Name :** Mina", [["Name", "Mina"]]],
    ["bold, the colon outside", "**Name**: Mina", [["Name", "Mina"]]],
    [
      "as bullets",
      "• Name: Mina\n* Order: K-1",
      [
        ["Name", "Mina"],
        ["Order", "K-1"],
      ],
    ],
    ["with a full-width colon", "名前：森 彩花", [["名前", "森 彩花"]]],
    ["the value on the next line", "Name:\nMina", [["Name", "Mina"]]],
    ["a value over two lines", "Summary: a\nb", [["Summary", "a b"]]],
    ["up to a transcript", "Name: Mina\nTranscript:\nBot: hi", [["Name", "Mina"]]],
    ["no link", "https://shop.example/a", []],
    ["no hour", "15:02 she called", []],
    ["no sentence with a colon far in", "She said what everybody says on such days: no.", []],
    ["no label without a value", "Name:", []],
  ])("%s", (_rule, text, lines) => {
    expect(labelLines(text).map(({ label, value }) => [label, value])).toEqual(lines);
  });
});
