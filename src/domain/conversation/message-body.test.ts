import { describe, expect, it } from "@jest/globals";
import { messageBody } from "./message-body";

describe("a message without its greeting and its closing", () => {
  it.each<[rule: string, message: string, body: string]>([
    ["a greeting and nothing else", "Hi there!", ""],
    ["a greeting with a name", "Hello Ava, where is my parcel?", "where is my parcel?"],
    ["two greetings", "Bonjour, hello. I need an invoice", "I need an invoice"],
    ["a greeting without a mark", "hello i ordered a mirror", "i ordered a mirror"],
    ["in Portuguese", "Boa tarde, quero cancelar", "quero cancelar"],
    ["the longer greeting first", "buenas tardes, mi pedido no llega", "mi pedido no llega"],
    ["in Japanese", "こんにちは。花瓶が割れていました。", "花瓶が割れていました。"],
    ["in Arabic", "مرحبا، وصلني المصباح مكسورا", "وصلني المصباح مكسورا"],
    ["a word that only begins like one", "High chair broken", "High chair broken"],
    ["a wish with a comma is no name", "Hi, lamp broken, please help", "lamp broken, please help"],
    ["a letter", "Dear Lumen & Oak,\nmy lamp flickers.\nKind regards\nOttilie Brandt", "my lamp flickers."],
    ["a last line that asks", "My lamp flickers.\nWhat now?", "My lamp flickers.\nWhat now?"],
    ["a last line with a number", "My lamp flickers.\nOrder A 9917", "My lamp flickers.\nOrder A 9917"],
    ["a last line that goes on", "My lamp flickers.\nrefund please", "My lamp flickers.\nrefund please"],
    ["lines of a chat", "Where is it\nMy parcel", "Where is it\nMy parcel"],
  ])("%s", (_rule, message, body) => {
    expect(messageBody(message)).toBe(body);
  });
});
