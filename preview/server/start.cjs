// The guard reads on any Node; the file after it would not.
require("./require-node.cjs");
require("./load-main.cjs");
