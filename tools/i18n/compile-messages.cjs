const { compileString } = require("@internationalized/string-compiler");

/** Sets of sentences that only what comes after the card's first paint says: findings, the flag and its fate. */
const LATER_SETS = [
  "conversation",
  "count",
  "finding",
  "findings",
  "flag",
  "grade",
  "moves",
  "panel",
  "part",
  "problem",
  "save",
  "severity",
  "sign",
  "speaker",
  "sum",
  "trouble",
  "unread",
];

const isLater = (key) => LATER_SETS.includes(key.split(".", 1)[0]);
const PARTS = { "": () => true, "?first": (key) => !isLater(key), "?later": isLater };

/**
 * Turns the `ui` part of a translations file, or the sentences of it that are said first or later, into a
 * CommonJS module: plain strings stay strings, messages with placeholders become functions. Compiling here keeps
 * the message parser, and with it eval, out of the browser. A message that does not parse fails the build with
 * its key.
 */
const compileMessages = (source, file, part = "") => {
  const { ui = {} } = JSON.parse(source);
  const entries = Object.entries(ui)
    .filter(([key]) => PARTS[part](key))
    .map(([key, message]) => {
      try {
        return `${JSON.stringify(key)}: ${compileString(message)}`;
      } catch (error) {
        throw new Error(`${file}: ui["${key}"] is no valid message: ${error.message}`);
      }
    });
  return `module.exports = { ui: {\n${entries.join(",\n")}\n} };\n`;
};

module.exports = { compileMessages, isLater };
