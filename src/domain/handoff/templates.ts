/**
 * What a bot leaves when its own template did not render or a variable was empty: placeholders in braces,
 * a JavaScript object's or a missing value's name, and the relay's own error code.
 */
const LEFTOVERS: readonly RegExp[] = [
  /\{\{[^{}]{0,120}\}\}/,
  /\$\{[^{}]{0,120}\}/,
  /^\[object \w{1,30}\]$/,
  /^(?:undefined|null|none|nan|n\/a)$/i,
  /^bridge_error$/,
];

/** Whether a value is a leftover of the bot's own machinery and says nothing about the case. */
export const isLeftover = (text: string): boolean => LEFTOVERS.some((pattern) => pattern.test(text.trim()));
