/** The contract's own mark, as it stands in a payload's text. */
const MARK = /schema\W{1,12}handoff\/\d/i;

/** No payload is longer. */
const SEARCHED = 65_536;

/** A text that looks like a bot's payload, whoever wrote it. Most of what people say has no slash in it. */
export const looksLikePayload = (text: string): boolean =>
  text.includes("/") && MARK.test(text.slice(0, SEARCHED));
