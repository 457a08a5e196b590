import { withoutPaymentNumbers } from "./payment-numbers";

/**
 * A text as it is shown and copied. Every character an eye cannot see is written out as `⟨U+202E⟩`, so that
 * nothing can reorder, hide in, or pad what an agent reads: Unicode's bidirectional controls (UAX #9),
 * zero-width characters, tags, variation selectors and control codes; line breaks and tabs stay. A joiner or
 * selector stays where a script or an emoji needs it. A lone surrogate becomes U+FFFD. Of the numbers of
 * payment cards and bank accounts only the last four places are left.
 */
export function visibleText(text: string): string {
  const masked = withoutPaymentNumbers(text);
  if (!SUSPECT.test(masked)) return masked;
  return masked
    .replace(LONE_SURROGATE, "\uFFFD")
    .replace(NEEDED_OR_UNSEEN, (found, needed) => (needed === undefined ? named(found) : found));
}

const LONE_SURROGATE = /\p{Surrogate}/gu;

const UNSEEN =
  "[\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5" +
  "\\u180B-\\u180F\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\uFFF9-\\uFFFB" +
  "\\u{E0000}-\\u{E0FFF}]";

/** Scripts whose spelling uses U+200C and U+200D between letters (IDNA's ContextJ, RFC 5892 A.1 and A.2). */
const JOINING =
  "[\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Devanagari}\\p{Script=Bengali}\\p{Script=Gurmukhi}\\p{Script=Gujarati}" +
  "\\p{Script=Oriya}\\p{Script=Tamil}\\p{Script=Telugu}\\p{Script=Kannada}\\p{Script=Malayalam}\\p{Script=Sinhala}\\p{Script=Khmer}]";
const EMOJI = "[\\p{Extended_Pictographic}\\p{Emoji_Modifier}]";
const NEEDED = [
  `(?<=${JOINING})[\\u200C\\u200D](?=${JOINING})`,
  `(?<=${EMOJI}\\uFE0F?)\\u200D(?=${EMOJI})`,
  `(?<=${EMOJI})[\\uFE0E\\uFE0F]`,
  "(?<=[0-9#*])\\uFE0F(?=\\u20E3)",
];

const NEEDED_OR_UNSEEN = new RegExp(`(${NEEDED.join("|")})|${UNSEEN}`, "gu");
const SUSPECT = new RegExp(`${UNSEEN}|\\p{Surrogate}`, "u");

function named(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `⟨U+${code.toString(16).toUpperCase().padStart(4, "0")}⟩`;
}
