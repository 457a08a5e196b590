const { compileMessages } = require("./compile-messages.cjs");

module.exports = function messagesLoader(source) {
  return compileMessages(source, this.resourcePath, this.resourceQuery);
};
