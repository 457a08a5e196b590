const { readdirSync, readFileSync } = require("node:fs");
const path = require("node:path");
const { compileMessages } = require("./compile-messages.cjs");

/**
 * A Jest setup file: puts the compiled messages in the place of each translations file, as the build's loader
 * does. A transform cannot: whatever is named .json Jest parses as JSON.
 */
const folder = path.join(__dirname, "../../translations");
for (const name of readdirSync(folder).filter((file) => file.endsWith(".json"))) {
  const file = path.join(folder, name);
  jest.doMock(file, () => evaluated(compileMessages(readFileSync(file, "utf8"), file)));
}

function evaluated(source) {
  const compiled = { exports: {} };
  new Function("module", source)(compiled);
  return compiled.exports;
}
