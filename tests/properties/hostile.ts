import * as fc from "fast-check";
import { withOwnKeys } from "./at-random-place";

/** What bots, templates, editors and attackers really leave in a text, and what a reader could trip over. */
const TEXTS: readonly string[] = [
  "",
  " ",
  "\n",
  "0",
  "-0",
  "1e999",
  "9".repeat(400),
  "null",
  "NaN",
  "undefined",
  "[object Object]",
  "{{reason}}",
  "at {{now}}",
  "bridge_error",
  "{",
  '{"',
  '{"schema":"handoff/1","handoff_id":',
  '{"schema":"handoff/2"}',
  '{"__proto__":{"polluted":true},"schema":"handoff/1"}',
  "handoff.reason.code=high_value\nhandoff.__proto__.polluted=true\nhandoff.fields.__proto__=x",
  "handoff.summary=x\nhandoff.summary.text=y\nhandoff.path=a;b",
  "<img src=x onerror=alert(1)>",
  "&amp;amp;quot;&#x110000;&#0;",
  "(15:20:17) Ava: : (15:20:18) Mina: ",
  "**Name :** \n**Reason:** \n**Name :** x",
  "+275760-09-13T00:00:00.001Z",
  "2026-13-45T99:99:99Z",
  "2026-11-03T14:05:00Z",
  "0001-01-01T00:00:00Z",
  "handoff_reason__constructor",
  "handoff_feedback__bad",
  "intent__toString",
  "\u202eevitan\u202c\u2066\u2069\u061c",
  "a\u200bb\u200c\u2060\ufeff\u{e0041}",
  "\ud800",
  "x\udc00\ud83d",
  "\u0000\u0007\u001b[31m",
  "نص عربي \u202b K-2291 \u202c 返金",
  "\u2587".repeat(16),
  "K-2291 €48.20 mina@example.com 4111 1111 1111 1111",
];

/** Names under which plain objects already have something. */
const KEYS: readonly string[] = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
  "valueOf",
  "toJSON",
  "length",
  "",
  "0",
];

const UNITS = [
  "{",
  "[",
  '"',
  "\\",
  "\u202e",
  "\u200b",
  "\ud800",
  "\udc00",
  "é",
  "漢",
  "a",
  "1",
  " ",
  ":",
  "\n",
];

export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...TEXTS, ...KEYS) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 40 }) },
  { weight: 1, arbitrary: fc.string({ unit: fc.constantFrom(...UNITS), maxLength: 60 }) },
);

const hostileNumber = fc.oneof(
  fc.constantFrom(0, -0, -1, 1.7, 87, 2 ** 53, -(2 ** 53), 1e21, 1e308, 5e-324, 8.64e15, 1_762_178_700),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

const hostileScalar: fc.Arbitrary<unknown> = fc.oneof(
  hostileText,
  hostileNumber,
  fc.constantFrom<unknown>(null, true, false),
);

const hostileObject: fc.Arbitrary<object> = fc
  .array(fc.tuple(fc.oneof(fc.constantFrom(...KEYS), fc.string({ maxLength: 8 })), hostileScalar), {
    maxLength: 4,
  })
  .map(withOwnKeys);

/** A value of another kind than whatever stood there, all of it such as JSON can carry. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 5, arbitrary: hostileScalar },
  { weight: 1, arbitrary: fc.array(hostileScalar, { maxLength: 5 }) },
  { weight: 1, arbitrary: fc.array(hostileObject, { maxLength: 3 }) },
  { weight: 2, arbitrary: hostileObject },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 300 }).map(nested) },
);

/** Lists and objects in turn, `depth` of them in one another. */
export function nested(depth: number): unknown {
  let value: unknown = "x";
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { a: value };
  return value;
}
