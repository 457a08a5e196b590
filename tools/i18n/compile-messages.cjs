const { compileString } = require("@internationalized/string-compiler");

/**
 * Turns the `ui` part of a translations file into a CommonJS module: plain strings stay strings,
 * messages with placeholders become functions. Compiling here keeps the message parser, and with it
 * eval, out of the browser. A message that does not parse fails the build with its key.
 */
const compileMessages = (source, file) => {
  const { ui = {} } = JSON.parse(source);
  const entries = Object.entries(ui).map(([key, message]) => {
    try {
      return `${JSON.stringify(key)}: ${compileString(message)}`;
    } catch (error) {
      throw new Error(`${file}: ui["${key}"] is no valid message: ${error.message}`);
    }
  });
  return `module.exports = { ui: {\n${entries.join(",\n")}\n} };\n`;
};

module.exports = { compileMessages };
