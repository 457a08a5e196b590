import { describe, expect, it } from "@jest/globals";
import { aPolicy } from "../../../tests/builders/a-policy";
import { someTurns } from "../../../tests/builders/a-ticket";
import { readSignals } from "../signals/read-signals";
import { toldTries } from "./told-tries";

const { vocabulary } = aPolicy();
if (vocabulary === null) throw new Error("the policy of tests has words");
const { lists, tried } = vocabulary;

const told = (...lines: readonly string[]) => {
  const turns = someTurns(...lines);
  return toldTries(turns, readSignals(turns, lists), tried).map(
    ({ action, outcome, evidence }) => `${evidence[0]?.ref} ${outcome}: ${action}`,
  );
};

describe("what customer and bot say they already did", () => {
  it.each<[rule: string, lines: readonly string[], tries: readonly string[]]>([
    ["a try without its end", ["customer: I already restarted it."], ["1 unknown: I already restarted it."]],
    [
      "a try that did not help, in the next sentence",
      ["customer: Hi. I tried the reset button. It still blinks."],
      ["1 failed: I tried the reset button."],
    ],
    [
      "in German",
      ["customer: Ich habe schon den Stecker geprüft."],
      ["1 unknown: Ich habe schon den Stecker geprüft."],
    ],
    [
      "in French, in vain",
      ["customer: J'ai redémarré la box, sans succès."],
      ["1 failed: J'ai redémarré la box, sans succès."],
    ],
    ["in Spanish", ["customer: Ya he reiniciado el router."], ["1 unknown: Ya he reiniciado el router."]],
    ["in Portuguese", ["customer: Já tentei trocar a lâmpada."], ["1 unknown: Já tentei trocar a lâmpada."]],
    ["in Italian", ["customer: Ho già provato due volte."], ["1 unknown: Ho già provato due volte."]],
    ["in Dutch", ["customer: Ik heb hem al herstart."], ["1 unknown: Ik heb hem al herstart."]],
    ["in Japanese", ["customer: 一度再起動しました。"], ["1 unknown: 一度再起動しました。"]],
    [
      "what the bot has done",
      ["customer: hi", "bot: I have cancelled the order."],
      ["2 succeeded: I have cancelled the order."],
    ],
    [
      "what the bot could not do",
      ["customer: hi", "bot: I couldn't process the refund."],
      ["2 failed: I couldn't process the refund."],
    ],
    [
      "what somebody did, and it did not help",
      ["customer: The lamp flickers. I changed the bulb, that did not help."],
      ["1 failed: I changed the bulb, that did not help."],
    ],
    [
      "the same in German",
      ["customer: Ich habe die Birne gewechselt, das hat nicht geholfen."],
      ["1 failed: Ich habe die Birne gewechselt, das hat nicht geholfen."],
    ],
    ["what somebody did, without a word of its end", ["customer: I changed my address."], []],
    ["a question is no try", ["customer: have I already tried the reset?"], []],
    ["what was not tried", ["customer: I have not tried that"], []],
    ["what somebody means to try", ["customer: I will try the reset"], []],
    ["what was said before", ["customer: I already told you my order number"], []],
    ["an offer", ["customer: hi", "bot: Shall I cancel the order?"], []],
    ["advice", ["customer: hi", "bot: You can reset the lamp."], []],
    ["a bot that did not understand", ["customer: hi", "bot: Sorry, I didn't understand that."], []],
    ["an announcement", ["customer: hi", "bot: I'm passing you to a colleague."], []],
    ["a person's words are not the bot's", ["agent: I have cancelled the order."], []],
  ])("%s", (_rule, lines, tries) => {
    expect(told(...lines)).toEqual(tries);
  });

  it("four at most, the last ones", () => {
    const lines = ["a", "b", "c", "d", "e"].map((what) => `customer: I tried ${what}`);
    expect(told(...lines)).toHaveLength(4);
    expect(told(...lines)[3]).toBe("5 unknown: I tried e");
  });
});
