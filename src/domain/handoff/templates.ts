/** Placeholders that a template engine should have filled. */
const PLACEHOLDER = /\{\{[^{}]{0,120}\}\}|\$\{[^{}]{0,120}\}/;

/**
 * A value that is nothing but the bot's own machinery: a bare placeholder, a JavaScript object's or a missing
 * value's name, the relay's own error code.
 */
const LEFTOVERS: readonly RegExp[] = [
  /^(?:\{\{[^{}]{0,120}\}\}|\$\{[^{}]{0,120}\})$/,
  /^\[object \w{1,30}\]$/,
  /^(?:undefined|null|none|nan|n\/a)$/i,
  /^bridge_error$/,
];

/** Whether a value says nothing about the case, only that the bot's template was empty. */
export const isLeftover = (text: string): boolean => LEFTOVERS.some((pattern) => pattern.test(text.trim()));

/** Zendesk's redaction puts a black box (U+2587) in the place of every character. */
const REDACTED = /^[\s\p{P}]{0,200}\u2587[\s\p{P}\u2587]{0,65536}$/u;

/** Whether nothing of a value is left since it was redacted. */
export const isRedacted = (text: string): boolean => REDACTED.test(text);

/** Whether a text still has an unfilled placeholder in it; what stands around it may be of use. */
export const hasPlaceholder = (text: string): boolean => PLACEHOLDER.test(text);
