// Written for any Node, so that an old one says one plain line and not a syntax error.
var engines = require("../../package.json").engines;
var wanted = engines.node.replace(/^\D+/, "").split(".").map(Number);
var have = process.versions.node.split(".").map(Number);

if (have[0] < wanted[0] || (have[0] === wanted[0] && have[1] < wanted[1])) {
  console.error(`The local Zendesk needs Node ${engines.node}; this is ${process.version}.`);
  process.exit(1);
}
