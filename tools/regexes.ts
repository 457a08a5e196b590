import { readdirSync } from "node:fs";
import { regexDoubts } from "./regexes/regex-doubts";

const files = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file) && !file.includes(".test."))
  .map((file) => `src/${file}`)
  .sort();
const { looked, doubts } = await regexDoubts(files);
for (const doubt of doubts) console.error(doubt);
console.log(
  `${looked} regular expressions in ${files.length} files, ${doubts.length} not shown to be linear`,
);
process.exitCode = doubts.length === 0 ? 0 : 1;
