const { compileMessages } = require("./compile-messages.cjs");

module.exports = { process: (source, file) => ({ code: compileMessages(source, file) }) };
