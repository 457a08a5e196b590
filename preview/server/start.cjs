// Runs before anything that needs a new Node, so it is written for any Node and says one plain line.
var engines = require("../../package.json").engines;
var wanted = engines.node.replace(/^\D+/, "").split(".").map(Number);
var have = process.versions.node.split(".").map(Number);
if (have[0] < wanted[0] || (have[0] === wanted[0] && have[1] < wanted[1])) {
  console.error(
    "The local Zendesk needs Node " +
      engines.node +
      "; this is " +
      process.version +
      ". Install a newer Node.",
  );
  process.exit(1);
}
import("tsx/esm").then(() => import("./main.ts"));
