import { missingParts } from "./new/missing-parts";
import { writeStub } from "./new/write-stub";

const [kind = "", name = ""] = process.argv.slice(2);
const result = writeStub(".", kind, name);
if (result.kind === "refused") {
  console.error(result.why);
  process.exitCode = 1;
} else {
  for (const file of result.files) console.log(file);
  console.log("What is missing still, and what a test will name:");
  for (const missing of missingParts(".")) console.log(`  ${missing}`);
}
