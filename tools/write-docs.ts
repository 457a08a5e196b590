import { writeFileSync } from "node:fs";
import { documents } from "./docs/documents";

for (const { file, text } of documents) {
  writeFileSync(file, text());
  console.log(file);
}
