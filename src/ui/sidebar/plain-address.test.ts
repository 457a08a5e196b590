import { expect, it } from "@jest/globals";
import { plainAddress } from "./plain-address";

it.each<[rule: string, text: string, shown: string | null]>([
  ["an https address", "https://ava.example/runs/1?a=b#c", "https://ava.example/runs/1?a=b#c"],
  ["a port", "https://ava.example:8443/runs/1", "https://ava.example:8443/runs/1"],
  ["letters of another script that look alike", "https://\u0430va.example/1", "https://xn--va-6kc.example/1"],
  ["a full-width dot in the host", "https://ava\uff0eexample/1", "https://ava.example/1"],
  ["a host in capitals", "https://AVA.example/Run", "https://ava.example/Run"],
  ["other letters in the path", "https://ava.example/läufe", "https://ava.example/l%C3%A4ufe"],
  [
    "a text turned round in the path",
    "https://ava.example/\u202egpj.1",
    "https://ava.example/%E2%80%AEgpj.1",
  ],
  ["a line end within", "https://ava.example/a\nb", "https://ava.example/ab"],
  ["a name before the host", "https://support.zendesk.com@evil.example/", null],
  ["a password before the host", "https://:x@evil.example/", null],
  ["no encryption", "http://ava.example/runs/1", null],
  ["a script", "javascript:alert(1)", null],
  ["a script spelt oddly", " JaVaScRiPt:alert(1)", null],
  ["data", "data:text/html,x", null],
  ["no host", "https://", null],
  ["a path alone", "/runs/1", null],
  ["words", "see the log", null],
])("%s", (_rule, text, shown) => {
  expect(plainAddress(text)).toBe(shown);
});
