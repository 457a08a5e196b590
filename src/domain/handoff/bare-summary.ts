/** Words of a summary below which it only says that there was a conversation; Latin scripts count words. */
const FEWEST_WORDS = 4;
/** Scripts without spaces are counted in characters. */
const FEWEST_CHARACTERS = 12;

/** Markers that Zendesk or a bot writes where a summary should stand. */
const MARKERS: readonly RegExp[] = [
  /^conversation with .{1,120}/i,
  /^(?:new )?(?:conversation|chat|ticket|message|escalat(?:ion|ed)|handoff|transfer(?:red)?)(?: (?:started|to (?:an )?agent|from bot))?\.?$/i,
];

/** Whether a summary is a bare marker or too short to say what the customer wants. */
export function isBareSummary(summary: string): boolean {
  const text = summary.trim();
  if (MARKERS.some((pattern) => pattern.test(text))) return true;
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u.test(text)) {
    return [...text].length < FEWEST_CHARACTERS;
  }
  return text.split(/\s+/).length < FEWEST_WORDS;
}
