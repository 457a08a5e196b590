import { describe, expect, it } from "@jest/globals";
import { aPolicy } from "../../../tests/builders/a-policy";
import { aTicket, someTurns } from "../../../tests/builders/a-ticket";
import { TELLING } from "../handoff/handoff";
import { readSignals } from "../signals/read-signals";
import { heardTold } from "./heard-told";

const { vocabulary } = aPolicy();
if (vocabulary === null) throw new Error("a policy has words");
const words = vocabulary;

function heard(...lines: readonly string[]) {
  const turns = someTurns(...lines);
  const groups = [{ id: "1", name: "Billing & Refunds" }];
  return heardTold(aTicket({ turns, groups }), turns, readSignals(turns, words.lists), true, words);
}

const parts = (...lines: readonly string[]) => heard(...lines).parts.join(" ");

describe("what the bot's own words told", () => {
  it.each<[rule: string, lines: readonly string[], told: string]>([
    ["nothing where nothing is announced", ["bot: They answer within 5 minutes."], ""],
    ["an announcement", ["customer: broken", "bot: I'm passing you on to a colleague."], "what"],
    ["people named at the end", ["customer: broken", "bot: A colleague takes it from here."], "what next"],
    ["a group named at the end", ["customer: broken", "bot: Billing & Refunds has it now."], "what"],
    ["or before a good-bye", ["bot: A colleague writes to you.", "bot: Goodbye!"], "what next"],
    [
      "everything in one message",
      ["bot: I'm passing you to Support because I can't decide it. They answer here within an hour."],
      "what why next wait",
    ],
    [
      "in messages in one go",
      ["bot: Only people may decide that.", "bot: I'm connecting you now.", "bot: It takes 5 minutes."],
      "what why wait",
    ],
    [
      "and after it",
      ["bot: I'm connecting you now.", "customer: ok", "bot: They will answer here."],
      "what next",
    ],
    [
      "not what was said before",
      ["bot: They answer within 5 minutes.", "customer: who?", "bot: I'm passing you on."],
      "what",
    ],
    ["nor an offer", ["bot: Would you like to talk to an agent?", "customer: yes", "bot: One moment."], ""],
    [
      "a question tells nothing",
      ["bot: I'm passing you on. Shall they write within 15 minutes because of it?"],
      "what",
    ],
    [
      "in German",
      ["bot: Das darf nur ein Mensch, ich verbinde Sie. Sie bekommen hier in zwei Stunden eine Antwort."],
      "what why next wait",
    ],
    [
      "in Japanese",
      ["bot: 担当者しかお受けできないため、おつなぎします。60分以内にお返事いたします。"],
      "what why next wait",
    ],
  ])("%s", (_rule, lines, told) => {
    expect(parts(...lines)).toBe(told);
  });

  it("names the turns of the handoff", () => {
    const { turns } = heard("bot: hi", "customer: broken", "bot: Sorry.", "bot: I'm connecting you now.");
    expect(turns).toEqual([3, 4]);
  });
});

describe("what was not told is only sure", () => {
  it.each<[rule: string, lines: readonly string[], unsure: readonly string[]]>([
    ["where every sentence is one we know", ["bot: Thank you. I'm passing you on to a colleague."], []],
    [
      "not beside a sentence that we do not know",
      ["bot: Your vase is hand blown in the north. I'm passing you on."],
      TELLING,
    ],
    [
      "not in an announcement that says much more",
      ["bot: I'm passing you on to the small workshop near Leeds that blew your vase in May."],
      TELLING,
    ],
    ["not beside a question", ["bot: I'm passing you on. Is that fine?"], TELLING],
    [
      "but why, where the customer asked for it",
      ["customer: I want to talk to a person", "bot: I'm passing you on."],
      ["why"],
    ],
    [
      "but why, where a reason stands in the message before",
      ["bot: I can't see why.", "customer: can somebody?", "bot: I'm passing you on."],
      ["why"],
    ],
    ["but how long, beside a number", ["bot: I'm passing you on. Ticket 4471."], ["wait"]],
    ["nor is anything where nothing is announced", ["bot: Thank you."], TELLING],
  ])("%s", (_rule, lines, unsure) => {
    expect(heard(...lines).unsure).toEqual(unsure);
  });

  it("of a language that we have words for", () => {
    const turns = someTurns("customer: broken", "bot: I'm passing you on to a colleague.");
    const told = heardTold(aTicket({ turns }), turns, readSignals(turns, words.lists), false, words);
    expect(told.unsure).toEqual(TELLING);
  });
});

describe("in eight languages", () => {
  it.each([
    ["de", "Ich verbinde Sie jetzt mit einem Mitarbeiter."],
    ["en", "One moment please, connecting you to an agent."],
    ["es", "Le paso con un compañero."],
    ["fr", "Je vous mets en relation avec un conseiller."],
    ["it", "La metto in contatto con un operatore."],
    ["ja", "担当者におつなぎします。"],
    ["nl", "Ik verbind je door met een medewerker."],
    ["pt", "Vou transferir você para um atendente."],
  ])("%s: a bare announcement tells nothing else, for sure", (_language, text) => {
    expect(heard("customer: 4471", `bot: ${text}`)).toMatchObject({ parts: ["what"], unsure: [] });
  });

  it.each([
    [
      "de",
      "Da ich Ihnen hier nicht weiterhelfen kann, übergebe ich an meine Kollegen. Sie melden sich innerhalb von 24 Stunden per E-Mail.",
    ],
    [
      "en",
      "I'll hand this over to a human colleague since I don't have access to your billing data. They usually reply in about 10 minutes.",
    ],
    [
      "es",
      "No puedo gestionar este cambio, así que le transfiero a un agente. Se pondrá en contacto con usted en un plazo de 24 horas.",
    ],
    [
      "fr",
      "Je ne suis pas en mesure de traiter cette demande. Un conseiller vous répondra sous 24 heures par e-mail.",
    ],
    [
      "it",
      "Non posso modificare l'ordine, quindi passo la richiesta a un collega. La contatterà entro 24 ore via e-mail.",
    ],
    ["ja", "こちらでは対応できないため、担当者に引き継ぎます。24時間以内にメールでご連絡いたします。"],
    [
      "nl",
      "Omdat ik dit niet kan aanpassen, geef ik het door aan een collega. Je krijgt binnen 24 uur antwoord per e-mail.",
    ],
    [
      "pt",
      "Como não consigo resolver por aqui, vou encaminhar você para um especialista. Ele entra em contato em até 24 horas.",
    ],
  ])("%s: all of it", (_language, text) => {
    expect(heard("customer: 4471", `bot: ${text}`).parts).toEqual(TELLING);
  });
});
